/// Tests that hold the house: who may use whom, how long a file may be, how it is formatted.
package freehold.house;
