//! A bank with errors of its own: enums, `Result`, `?`, `Display`, `HashMap`.
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

#[derive(Debug, PartialEq)]
enum BankError {
    UnknownAccount(String),
    Insufficient { wanted: u64, balance: u64 },
}

impl fmt::Display for BankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BankError::UnknownAccount(name) => write!(f, "no account named {name}"),
            BankError::Insufficient { wanted, balance } => {
                write!(f, "cannot take {wanted} from {balance}")
            }
        }
    }
}

impl Error for BankError {}

#[derive(Default)]
struct Bank {
    accounts: HashMap<String, u64>,
}

impl Bank {
    fn deposit(&mut self, name: &str, amount: u64) {
        *self.accounts.entry(name.to_string()).or_insert(0) += amount;
    }

    fn withdraw(&mut self, name: &str, amount: u64) -> Result<u64, BankError> {
        let balance = self
            .accounts
            .get_mut(name)
            .ok_or_else(|| BankError::UnknownAccount(name.to_owned()))?;
        if *balance < amount {
            return Err(BankError::Insufficient { wanted: amount, balance: *balance });
        }
        *balance -= amount;
        Ok(*balance)
    }

    fn transfer(&mut self, from: &str, to: &str, amount: u64) -> Result<(), Box<dyn Error>> {
        self.withdraw(from, amount)?;
        self.deposit(to, amount);
        Ok(())
    }
}

fn main() {
    let mut bank = Bank::default();
    bank.deposit("ann", 100);
    bank.deposit("bob", 20);
    println!("{:?}", bank.withdraw("ann", 30));
    println!("{:?}", bank.withdraw("eve", 30));
    if let Err(error) = bank.transfer("bob", "ann", 50) {
        println!("{error}");
    }
    bank.transfer("ann", "bob", 50).expect("ann has enough");
    let mut names: Vec<_> = bank.accounts.iter().collect();
    names.sort();
    println!("{names:?}");
    let error: Box<dyn Error> = "plain words".into();
    println!("{error} / {error:?}");
}
