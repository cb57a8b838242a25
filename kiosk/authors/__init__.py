"""What is made: checking, drawing, translating and touring a story at the desk."""
