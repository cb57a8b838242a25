"""Small pictures: icons, the cards of choices and answers, the tree of leaves, the calm corner."""
