//! The macros of the standard library, as `core`, `alloc` and `std` define them.
//!
//! `format_args!`, `concat!`, `stringify!`, `line!` and their like are built into the engine.

#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => {{
        $crate::io::_print($crate::format_args!($($arg)*));
    }};
}

#[macro_export]
macro_rules! println {
    () => {
        $crate::print!("\n")
    };
    ($($arg:tt)*) => {{
        $crate::io::_print($crate::format_args_nl!($($arg)*));
    }};
}

#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => {{
        $crate::io::_eprint($crate::format_args!($($arg)*));
    }};
}

#[macro_export]
macro_rules! eprintln {
    () => {
        $crate::eprint!("\n")
    };
    ($($arg:tt)*) => {{
        $crate::io::_eprint($crate::format_args_nl!($($arg)*));
    }};
}

#[macro_export]
macro_rules! format {
    ($($arg:tt)*) => {
        $crate::fmt::format($crate::format_args!($($arg)*))
    };
}

#[macro_export]
macro_rules! write {
    ($dst:expr, $($arg:tt)*) => {
        $dst.write_fmt($crate::format_args!($($arg)*))
    };
}

#[macro_export]
macro_rules! writeln {
    ($dst:expr $(,)?) => {
        $crate::write!($dst, "\n")
    };
    ($dst:expr, $($arg:tt)*) => {
        $dst.write_fmt($crate::format_args_nl!($($arg)*))
    };
}

#[macro_export]
macro_rules! vec {
    () => {
        $crate::vec::Vec::new()
    };
    ($elem:expr; $n:expr) => {
        $crate::vec::from_elem($elem, $n)
    };
    ($($x:expr),+ $(,)?) => {
        $crate::slice::into_vec($crate::boxed::box_new([$($x),+]))
    };
}

// `panic!` and `unreachable!` are one of the next two, by the edition of the calling crate.

#[macro_export]
macro_rules! panic_2015 {
    () => {
        $crate::rt::begin_panic_str("explicit panic")
    };
    ($msg:literal $(,)?) => {
        $crate::rt::begin_panic_str($msg)
    };
    ($msg:expr $(,)?) => {
        $crate::rt::panic_fmt($crate::format_args!("{}", $msg))
    };
    ($fmt:expr, $($arg:tt)+) => {
        $crate::rt::panic_fmt($crate::format_args!($fmt, $($arg)+))
    };
}

#[macro_export]
macro_rules! panic_2021 {
    () => {
        $crate::rt::begin_panic_str("explicit panic")
    };
    ($($t:tt)+) => {
        $crate::rt::panic_fmt($crate::format_args!($($t)+))
    };
}

#[macro_export]
macro_rules! unreachable_2015 {
    () => {
        $crate::rt::begin_panic_str("internal error: entered unreachable code")
    };
    ($msg:expr $(,)?) => {
        $crate::rt::panic_fmt($crate::format_args!(
            "internal error: entered unreachable code: {}", $msg
        ))
    };
    ($fmt:expr, $($arg:tt)*) => {
        $crate::rt::panic_fmt($crate::format_args!(
            $crate::concat!("internal error: entered unreachable code: ", $fmt), $($arg)*
        ))
    };
}

#[macro_export]
macro_rules! unreachable_2021 {
    () => {
        $crate::rt::begin_panic_str("internal error: entered unreachable code")
    };
    ($($t:tt)+) => {
        $crate::rt::panic_fmt($crate::format_args!(
            "internal error: entered unreachable code: {}", $crate::format_args!($($t)+)
        ))
    };
}

#[macro_export]
macro_rules! todo {
    () => {
        $crate::rt::begin_panic_str("not yet implemented")
    };
    ($($arg:tt)+) => {
        $crate::rt::panic_fmt($crate::format_args!(
            "not yet implemented: {}", $crate::format_args!($($arg)+)
        ))
    };
}

#[macro_export]
macro_rules! unimplemented {
    () => {
        $crate::rt::begin_panic_str("not implemented")
    };
    ($($arg:tt)+) => {
        $crate::rt::panic_fmt($crate::format_args!(
            "not implemented: {}", $crate::format_args!($($arg)+)
        ))
    };
}

#[macro_export]
macro_rules! assert {
    ($cond:expr $(,)?) => {
        if !$cond {
            $crate::rt::begin_panic_str($crate::concat!(
                "assertion failed: ", $crate::expression_text!($cond)
            ))
        }
    };
    ($cond:expr, $($arg:tt)+) => {
        if !$cond {
            $crate::panic!($($arg)+)
        }
    };
}

#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left_val, right_val) => {
                if !(*left_val == *right_val) {
                    $crate::rt::assert_failed(
                        $crate::rt::AssertKind::Eq,
                        &*left_val,
                        &*right_val,
                        $crate::option::Option::None,
                    );
                }
            }
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&$left, &$right) {
            (left_val, right_val) => {
                if !(*left_val == *right_val) {
                    $crate::rt::assert_failed(
                        $crate::rt::AssertKind::Eq,
                        &*left_val,
                        &*right_val,
                        $crate::option::Option::Some($crate::format_args!($($arg)+)),
                    );
                }
            }
        }
    };
}

#[macro_export]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left_val, right_val) => {
                if *left_val == *right_val {
                    $crate::rt::assert_failed(
                        $crate::rt::AssertKind::Ne,
                        &*left_val,
                        &*right_val,
                        $crate::option::Option::None,
                    );
                }
            }
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&$left, &$right) {
            (left_val, right_val) => {
                if *left_val == *right_val {
                    $crate::rt::assert_failed(
                        $crate::rt::AssertKind::Ne,
                        &*left_val,
                        &*right_val,
                        $crate::option::Option::Some($crate::format_args!($($arg)+)),
                    );
                }
            }
        }
    };
}

#[macro_export]
macro_rules! debug_assert {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! debug_assert_eq {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_eq!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! debug_assert_ne {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_ne!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! matches {
    ($expression:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $expression {
            $pattern $(if $guard)? => true,
            _ => false,
        }
    };
}

#[macro_export]
macro_rules! dbg {
    () => {
        $crate::eprintln!("[{}:{}:{}]", $crate::file!(), $crate::line!(), $crate::column!())
    };
    ($val:expr $(,)?) => {
        match $val {
            tmp => {
                $crate::eprintln!(
                    "[{}:{}:{}] {} = {:#?}",
                    $crate::file!(),
                    $crate::line!(),
                    $crate::column!(),
                    $crate::stringify!($val),
                    &&tmp as &dyn $crate::fmt::Debug,
                );
                tmp
            }
        }
    };
    ($($val:expr),+ $(,)?) => {
        ($($crate::dbg!($val)),+,)
    };
}

#[macro_export]
macro_rules! r#try {
    ($expr:expr $(,)?) => {
        match $expr {
            $crate::result::Result::Ok(val) => val,
            $crate::result::Result::Err(err) => {
                return $crate::result::Result::Err($crate::convert::From::from(err));
            }
        }
    };
}

#[macro_export]
macro_rules! addr_of {
    ($place:expr) => {
        &raw const $place
    };
}

#[macro_export]
macro_rules! addr_of_mut {
    ($place:expr) => {
        &raw mut $place
    };
}

#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = const $init:block; $($rest:tt)*) => {
        $crate::thread_local!($(#[$attr])* $vis static $name: $t = const $init);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = const $init:block) => {
        $(#[$attr])*
        $vis const $name: $crate::thread::LocalKey<$t> = {
            fn __init() -> $t {
                $init
            }
            static __STORAGE: $crate::thread::LocalStorage<$t> =
                $crate::thread::LocalStorage::new();
            $crate::thread::LocalKey::new(&__STORAGE, __init)
        };
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = $init:expr; $($rest:tt)*) => {
        $crate::thread_local!($(#[$attr])* $vis static $name: $t = $init);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = $init:expr) => {
        $(#[$attr])*
        $vis const $name: $crate::thread::LocalKey<$t> = {
            fn __init() -> $t {
                $init
            }
            static __STORAGE: $crate::thread::LocalStorage<$t> =
                $crate::thread::LocalStorage::new();
            $crate::thread::LocalKey::new(&__STORAGE, __init)
        };
    };
}

/// Pins a value where it is.
#[macro_export]
macro_rules! pin {
    ($value:expr $(,)?) => {
        $crate::pin::Pin { __pointer: &mut { $value } }
    };
}
