"""Start the kiosk from a clone; it knows nothing but whom to hand over to."""

from kiosk.cli import main

main()
