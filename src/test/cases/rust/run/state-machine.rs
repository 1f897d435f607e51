//! Patterns of every kind: ranges, bindings, slices, guards, nested enums, `let else`.
#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(f64),
    Operator(char),
    Open,
    Close,
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let chars: Vec<char> = text.chars().collect();
    let mut rest = chars.as_slice();
    let mut result = Vec::new();
    loop {
        match rest {
            [] => return Ok(result),
            [' ' | '\t', tail @ ..] => rest = tail,
            ['(', tail @ ..] => {
                result.push(Token::Open);
                rest = tail;
            }
            [')', tail @ ..] => {
                result.push(Token::Close);
                rest = tail;
            }
            [op @ ('+' | '-' | '*' | '/'), tail @ ..] => {
                result.push(Token::Operator(*op));
                rest = tail;
            }
            ['0'..='9' | '.', ..] => {
                let end = rest
                    .iter()
                    .position(|c| !matches!(c, '0'..='9' | '.'))
                    .unwrap_or(rest.len());
                let digits: String = rest[..end].iter().collect();
                let Ok(number) = digits.parse() else {
                    return Err(format!("bad number {digits:?}"));
                };
                result.push(Token::Number(number));
                rest = &rest[end..];
            }
            [other, ..] => return Err(format!("unexpected {other:?}")),
        }
    }
}

fn precedence(op: char) -> u8 {
    match op {
        '+' | '-' => 1,
        _ => 2,
    }
}

fn evaluate(text: &str) -> Result<f64, String> {
    let mut numbers: Vec<f64> = vec![];
    let mut operators: Vec<Token> = vec![];
    fn apply(numbers: &mut Vec<f64>, op: char) -> Result<(), String> {
        let (Some(b), Some(a)) = (numbers.pop(), numbers.pop()) else {
            return Err("missing operand".to_string());
        };
        numbers.push(match op {
            '+' => a + b,
            '-' => a - b,
            '*' => a * b,
            '/' if b == 0.0 => return Err("division by zero".into()),
            '/' => a / b,
            _ => unreachable!(),
        });
        Ok(())
    }
    for token in tokens(text)? {
        match token {
            Token::Number(n) => numbers.push(n),
            Token::Open => operators.push(token),
            Token::Close => {
                while let Some(Token::Operator(op)) = operators.pop() {
                    apply(&mut numbers, op)?;
                }
            }
            Token::Operator(op) => {
                while let Some(&Token::Operator(top)) = operators.last() {
                    if precedence(top) < precedence(op) {
                        break;
                    }
                    operators.pop();
                    apply(&mut numbers, top)?;
                }
                operators.push(Token::Operator(op));
            }
        }
    }
    while let Some(Token::Operator(op)) = operators.pop() {
        apply(&mut numbers, op)?;
    }
    numbers.pop().ok_or("nothing to evaluate".into())
}

fn main() {
    for text in ["1 + 2 * 3", "(1 + 2) * 3", "8 / 4 / 2", "1 / 0", "2 $ 3", "1 +", "", "1.2.3"] {
        match evaluate(text) {
            Ok(value) => println!("{text} = {value}"),
            Err(why) => println!("{text}: {why}"),
        }
    }
}
