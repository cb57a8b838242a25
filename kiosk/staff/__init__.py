"""What is counted: the files that staff take away."""
