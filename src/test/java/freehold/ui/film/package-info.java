/// Tests of films.
package freehold.ui.film;
