"""Where screens and devices meet: the loop, what effects do, keys, and how it all is opened."""
