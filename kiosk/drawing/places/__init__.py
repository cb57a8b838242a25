"""The places of the stories, painted; the atlas knows which there are."""
