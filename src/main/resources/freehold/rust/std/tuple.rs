//! Tuples and arrays of the same length are each other.

use crate::prelude::v1::*;

macro_rules! tuple_array {
    ($length:literal: $($type:ident $name:ident)+) => {
        impl<T> From<[T; $length]> for ($($type,)+) {
            fn from(array: [T; $length]) -> Self {
                let [$($name),+] = array;
                ($($name,)+)
            }
        }

        impl<T> From<($($type,)+)> for [T; $length] {
            fn from(tuple: ($($type,)+)) -> Self {
                let ($($name,)+) = tuple;
                [$($name),+]
            }
        }
    };
}

tuple_array! { 1: T a }
tuple_array! { 2: T a T b }
tuple_array! { 3: T a T b T c }
tuple_array! { 4: T a T b T c T d }
tuple_array! { 5: T a T b T c T d T e }
tuple_array! { 6: T a T b T c T d T e T f }
tuple_array! { 7: T a T b T c T d T e T f T g }
tuple_array! { 8: T a T b T c T d T e T f T g T h }
tuple_array! { 9: T a T b T c T d T e T f T g T h T i }
tuple_array! { 10: T a T b T c T d T e T f T g T h T i T j }
tuple_array! { 11: T a T b T c T d T e T f T g T h T i T j T k }
tuple_array! { 12: T a T b T c T d T e T f T g T h T i T j T k T l }
