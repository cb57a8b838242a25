"""What a person wears otherwise for one picture, by name: coats, vests, paint on hands; no drawing.

Each name is a change of the look. A coat and what goes with it have each person's own colours; a
colour of one's own can be given: {"coat": "#6b7f8c"}.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kiosk.drawing.colours import Colour
from kiosk.drawing.names import named
from kiosk.drawing.people.looks import Clothes, Look

#: Names, or names with a colour; a name with False is left off.
Wear = Sequence[str] | Mapping[str, bool | str]

TURQUOISE = "#3fb5b0"


def _clothes(look: Look, **changes: object) -> Look:
    clothes: Clothes = replace(look.clothes, **changes)  # type: ignore[arg-type]
    return replace(look, clothes=clothes)


def _vest(look: Look, colour: Colour) -> Look:
    return _clothes(look, vest=colour or look.clothes.vest or TURQUOISE)


def _big_vest(look: Look, colour: Colour) -> Look:
    return _clothes(look, vest=colour or TURQUOISE, big_vest=True)


def _coat(look: Look, colour: Colour) -> Look:
    return _clothes(look, coat=colour or look.winter[0])


def _muffler(look: Look, colour: Colour) -> Look:
    # The ends of a head scarf are there already.
    return look if look.scarf else replace(look, muffler=colour or look.winter[1])


def _woolly_hat(look: Look, colour: Colour) -> Look:
    # Under a head scarf there is no place for one.
    if look.scarf:
        return look
    return replace(look, beanie=colour or look.winter[2], cap="", hat="", flower="")


def _winter(look: Look, _: Colour) -> Look:
    return _woolly_hat(_muffler(_coat(look, ""), ""), "")


def _shawl(look: Look, colour: Colour) -> Look:
    return replace(look, shawl=colour or "#8f7f9c")


def _bareheaded(look: Look, _: Colour) -> Look:
    return replace(look, cap="", hat="", beanie="")


def _straw_hat(look: Look, colour: Colour) -> Look:
    return replace(look, hat=colour or "#e0bd6c", cap="", beanie="")


def _marked(token: str) -> Callable[[Look, Colour], Look]:
    return lambda look, _: replace(look, wears=look.wears | {token})


WARDROBE: dict[str, Callable[[Look, Colour], Look]] = {
    "vest": _vest,
    "big_vest": _big_vest,  # far too big: down to the knees
    "coat": _coat,
    "muffler": _muffler,  # a woollen scarf round the neck
    "woolly_hat": _woolly_hat,
    "winter": _winter,  # all three
    "shawl": _shawl,
    "bareheaded": _bareheaded,
    "straw_hat": _straw_hat,
    **{
        token: _marked(token)
        for token in (
            "pencil", "chalk", "whistle", "stethoscope", "hearing_aid",
            "sleeves_up", "sleeve_up_near", "sleeve_up_far",
            "plaster_arm", "plaster_far_arm", "plaster_cheek",
            "paint_hands", "muddy_hands", "wet_hands", "foam_hands", "chalk_hands",
            "paint_hair", "foam_nose", "mash", "tall_tuft",
        )
    },
}


def known_wear(wear: Wear) -> None:
    """Refuse names that nobody knows: a ValueError that offers the nearest."""
    for name in wear:
        named("thing to wear", name, WARDROBE)


def dressed(look: Look, wear: Wear) -> Look:
    """`look` with what is named."""
    known_wear(wear)
    asked = wear if isinstance(wear, Mapping) else dict.fromkeys(wear, True)
    for name, how in asked.items():
        if how is not False:
            look = WARDROBE[name](look, how if isinstance(how, str) else "")
    return look
