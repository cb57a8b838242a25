"""The things of the stories, each drawn round the point on which it rests; the shelf lists them."""
