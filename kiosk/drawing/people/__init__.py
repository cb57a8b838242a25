"""People, dolls and animals of the comic kit: looks, faces and poses as data, and their drawing."""
