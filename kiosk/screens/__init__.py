"""What is seen: pure functions from a session and an input to a session, effects and a picture."""
