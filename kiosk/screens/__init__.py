"""What is seen: pure functions from a session and an input to a session, effects and a picture.

`updating.update` and `viewing.view` are the way in. Nothing is imported here: the closed book must
be on the glass before the other screens are needed.
"""
