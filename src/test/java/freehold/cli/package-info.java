/// Tests of [freehold.cli]: exit statuses and messages of the command line.
package freehold.cli;
