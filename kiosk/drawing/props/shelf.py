"""Which things there are, by the name a scene calls them; it draws none itself."""

from collections.abc import Callable

from kiosk.drawing.props import aloft, games, household, leaving, palms, table, yard
from kiosk.drawing.props.brush import Brush

Thing = Callable[[Brush], str]

#: Every thing that stands on the ground gets its contact shadow; its half width in own units.
PROPS: dict[str, tuple[Thing, float]] = {
    "apricot_bowl": (table.apricot_bowl, 50),
    "apricot_stone": (table.apricot_stone, 0),
    "apricots": (table.apricots, 86),
    "bedding": (household.bedding, 280),
    "blanket": (household.blanket, 0),
    "bottle": (leaving.bottle, 22),
    "bread": (table.bread, 60),
    "bucket": (yard.bucket, 34),
    "bundle": (leaving.bundle, 66),
    "cloth_bag": (leaving.cloth_bag, 98),
    "coats": (leaving.coats, 78),
    "cushion": (household.cushion, 74),
    "feather": (yard.feather, 0),
    "flat_stone": (games.flat_stone, 84),
    "giving_hands": (palms.giving_hands, 0),
    "grey_hen": (yard.grey_hen, 36),
    "hen": (yard.hen, 36),
    "hen_house": (yard.hen_house, 140),
    "hung_lantern": (household.hung_lantern, 0),
    "jug": (household.copper_jug, 28),
    "lantern": (household.lantern, 26),
    "marble": (games.marble, 0),
    "marble_tin": (games.marble_tin, 38),
    "marbles": (games.marbles, 0),
    "mat": (table.mat, 0),
    "mattresses": (household.mattresses, 130),
    "medicine_tin": (leaving.medicine_tin, 44),
    "offended_hen": (yard.offended_hen, 120),
    "oil_lamp": (household.oil_lamp, 28),
    "open_hand": (palms.open_hand, 0),
    "pecking_hen": (yard.pecking_hen, 38),
    "pickup": (leaving.pickup, 300),
    "pigeons": (aloft.pigeons, 0),
    "plane": (aloft.plane, 0),
    "planet": (games.planet, 0),
    "ring": (games.ring, 0),
    "roll_mark": (games.roll_mark, 0),
    "rope": (leaving.rope, 46),
    "rust_hen": (yard.rust_hen, 36),
    "shelf": (household.niche_shelf, 0),
    "shoes": (household.shoes, 50),
    "stick": (games.stick, 8),
    "stone_bowl": (table.stone_bowl, 46),
    "tea_glass": (table.tea_glass, 22),
    "tin_pot": (household.tin_pot, 28),
    "tomatoes": (table.tomatoes, 64),
    "tray": (table.tray, 108),
    "trembling_glass": (table.trembling_glass, 22),
    "washing_line": (yard.washing_line, 0),
    "yoghurt": (table.yoghurt, 48),
}
