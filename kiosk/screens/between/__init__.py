"""The screens between the pages of a story: title pages, rests, other ways, one's own comic."""
