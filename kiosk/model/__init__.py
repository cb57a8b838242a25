"""What is true: values and rules that know no window, no clock and no disk."""
