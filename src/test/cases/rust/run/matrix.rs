//! Const generics and overloaded operators.
use std::fmt;
use std::ops::{Add, Index, IndexMut, Mul, Neg};

#[derive(Clone, Copy, PartialEq, Debug)]
struct Matrix<const R: usize, const C: usize>([[i64; C]; R]);

impl<const R: usize, const C: usize> Matrix<R, C> {
    const ZERO: Self = Matrix([[0; C]; R]);

    fn transposed(&self) -> Matrix<C, R> {
        let mut result = Matrix::<C, R>::ZERO;
        for r in 0..R {
            for c in 0..C {
                result[(c, r)] = self[(r, c)];
            }
        }
        result
    }
}

impl<const R: usize, const C: usize> Index<(usize, usize)> for Matrix<R, C> {
    type Output = i64;
    fn index(&self, (r, c): (usize, usize)) -> &i64 {
        &self.0[r][c]
    }
}

impl<const R: usize, const C: usize> IndexMut<(usize, usize)> for Matrix<R, C> {
    fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut i64 {
        &mut self.0[r][c]
    }
}

impl<const R: usize, const C: usize> Add for Matrix<R, C> {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        for r in 0..R {
            for c in 0..C {
                self[(r, c)] += other[(r, c)];
            }
        }
        self
    }
}

impl<const R: usize, const K: usize, const C: usize> Mul<&Matrix<K, C>> for &Matrix<R, K> {
    type Output = Matrix<R, C>;
    fn mul(self, other: &Matrix<K, C>) -> Matrix<R, C> {
        let mut result = Matrix::ZERO;
        for r in 0..R {
            for c in 0..C {
                result[(r, c)] = (0..K).map(|k| self[(r, k)] * other[(k, c)]).sum();
            }
        }
        result
    }
}

impl<const R: usize, const C: usize> Neg for Matrix<R, C> {
    type Output = Self;
    fn neg(self) -> Self {
        Matrix(self.0.map(|row| row.map(|x| -x)))
    }
}

impl<const R: usize, const C: usize> fmt::Display for Matrix<R, C> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for row in &self.0 {
            let cells: Vec<String> = row.iter().map(|x| format!("{x:>3}")).collect();
            writeln!(f, "[{}]", cells.join(","))?;
        }
        Ok(())
    }
}

fn main() {
    let a = Matrix([[1, 2, 3], [4, 5, 6]]);
    let b = a.transposed();
    print!("{}", &a * &b);
    print!("{}", -(a + a));
    println!("{}", a == b.transposed());
}
