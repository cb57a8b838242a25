"""Adding up any pile of exports, in any order and with repeats.

It is not brought in by a kiosk: only an office has what it needs (`make staff`). Nothing is brought
in here either: those who only read files would wait for the engines.
"""
