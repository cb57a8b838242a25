"""The comic kit: a scene in words to a picture; used at the desk, never at run time."""
