// A macro's own names mean what they meant where it is defined; its arguments, what they mean there.
fn main() {
    let x = 1;
    macro_rules! at_definition {
        () => {
            x
        };
    }
    macro_rules! plus_ten {
        ($value:expr) => {{
            let x = 10;
            $value + x
        }};
    }
    macro_rules! raise {
        ($variable:ident) => {
            $variable = x + $variable;
        };
    }
    let x = 2;
    {
        let x = 3;
        println!("{} {}", at_definition!(), plus_ten!(x * 2));
    }
    let mut sum = x;
    raise!(sum);
    println!("{sum}");

    macro_rules! counter {
        ($name:ident) => {
            let $name = 7;
            macro_rules! next {
                () => {
                    $name + 1
                };
            }
        };
    }
    counter!(start);
    println!("{}", next!());

    macro_rules! m2 {
        () => {
            println!("m2")
        };
    }
    // `m2` by its other name, until the text defines `m`.
    m!();
    macro_rules! m {
        () => {
            println!("m")
        };
    }
    use m2 as m;
    m!();
}
