"""Start the kiosk from a clone; it knows nothing but whom to hand over to."""

from kiosk.cli import main

if __name__ == "__main__":  # and not in the processes that draw beside it
    main()
