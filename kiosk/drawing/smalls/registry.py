"""Which small pictures there are: every icon, card and calm place by its name.

A table to each kind; cards of a theme stand in the theme's own module. What is drawn already is
not drawn twice: a story may name any picture for any answer.
"""

from kiosk.drawing.names import merged, named
from kiosk.drawing.smalls import (
    answers,
    basket,
    bite,
    body_signals,
    calm,
    calm_five,
    choices,
    choices_camp,
    choices_road,
    choices_spring,
    choices_water,
    choices_winter,
    circle_signs,
    coals,
    colouring,
    drinking,
    feelings,
    field,
    germ_roads,
    good_food,
    icons,
    lane_dangers,
    lost,
    notes,
    out_to_play,
    paint_pots,
    reading_on,
    secrets,
    sick_at_home,
    signs,
    signs_in_grass,
    skin_and_flies,
    small_flame,
    standing_by,
    tent_dangers,
    tidy_ways,
    times_to_wash,
    tree,
    tree_hill,
    true_stories,
    vaccine,
    verdicts,
    washing,
    what_helps,
    wish_signs,
)
from kiosk.drawing.smalls.small import Draw, Small, card, cards, icon, picture

_SIGNS: tuple[Draw, ...] = (
    signs.forward, signs.back, signs.pause, signs.again, signs.done, signs.delete, signs.letters,
    signs.languages,
    signs.speaker, signs.speaker_off, signs.louder, signs.softer, signs.page, signs.panel,
    signs.hint,
)  # fmt: skip
_THINGS: tuple[Draw, ...] = (
    icons.touch, icons.calm, icons.home, icons.leaf, icons.helper, icons.hug, icons.export,
    icons.leave, icons.flower, icons.sheet, icons.bell, icons.bell_off,
)

_CIRCLE: tuple[Draw, ...] = (
    circle_signs.more, circle_signs.fewer, circle_signs.raised_hand, circle_signs.talk,
    circle_signs.circle, circle_signs.blank, circle_signs.girl, circle_signs.boy,
    circle_signs.gentle, circle_signs.key,
)

_READING_ON: tuple[Draw, ...] = (reading_on.ways, reading_on.comic)
_WISHES: tuple[Draw, ...] = (
    wish_signs.settings, wish_signs.contrast, wish_signs.still, wish_signs.described,
    wish_signs.ring,
)

ICONS = {draw.__name__: icon(draw.__name__, draw)
         for draw in (*_SIGNS, *_THINGS, *_CIRCLE, *_READING_ON, *_WISHES)}
FEELINGS = {
    f"feeling_{draw.__name__}": card(f"feeling_{draw.__name__}", draw)
    for draw in (
        feelings.calm, feelings.sad, feelings.scared, feelings.angry, feelings.mixed,
        feelings.nothing, feelings.skip,
    )
}
CHOICES = merged((
    {
        f"choice_{draw.__name__}": card(f"choice_{draw.__name__}", draw)
        for draw in (choices.two_hands, choices.marble_tin)
    },
    choices_road.CARDS, choices_camp.CARDS, choices_water.CARDS, choices_winter.CARDS,
    choices_spring.CARDS,
))
#: The cards of the questions: what is asked (`stem_`) and what can be answered (`answer_`).
QUESTIONS = merged((
    cards({
        "answer_q02_a": answers.name, "answer_q02_b": answers.parents,
        "answer_q02_c": answers.places, "answer_q02_d": answers.meeting_place,
        "answer_q02_e": answers.hens_birthday, "answer_q02_f": answers.night_sky,
        "answer_q02_g": answers.sock,
    }, 6.5),
    verdicts.CARDS, field.CARDS, vaccine.CARDS, lost.CARDS, drinking.CARDS, washing.CARDS,
    times_to_wash.CARDS, germ_roads.CARDS, coals.CARDS, tent_dangers.CARDS, secrets.CARDS,
    skin_and_flies.CARDS, what_helps.CARDS,
    {"stem_q11": picture("stem_q11", tent_dangers.scene, tent_dangers.SCENE, (1120, 700), 9)},
))
#: The questions kept in reserve, for another visit and for those who are twelve and older.
RESERVE = merged((
    sick_at_home.CARDS, tidy_ways.CARDS, out_to_play.CARDS, standing_by.CARDS, lane_dangers.CARDS,
    good_food.CARDS, true_stories.CARDS, signs_in_grass.CARDS, small_flame.CARDS, bite.CARDS,
    body_signals.CARDS,
    {"stem_r08": picture("stem_r08", lane_dangers.scene, tent_dangers.SCENE, (1120, 700), 9)},
))
NOTES = cards({
    "note_read": notes.read, "note_listen": notes.listen, "note_skip": notes.skip,
    "note_break": notes.rest, "note_leave": notes.leave,
}, 7)
TREE = {
    "tree_bare": picture("tree_bare", tree.bare, tree.STAGE, (780, 960), 5, clear=True),
    **{
        draw.__name__: picture(draw.__name__, draw, tree.LEAF_STAGE, (192, 192), 7, clear=True)
        for draw in (tree.leaf_0, tree.leaf_1, tree.leaf_2)
    },
    "tree_apricot": picture("tree_apricot", tree_hill.apricot, tree.LEAF_STAGE, (192, 192), 7,
                            clear=True),
    "tree_hill": picture("tree_hill", tree_hill.scene, tree_hill.SCENE, tree_hill.SCENE, 7),
}
CALM = {
    "calm_breathe": card("calm_breathe", calm.breathe, 7),
    "calm_hug": card("calm_hug", calm.hug, 7),
    "calm_tree": picture("calm_tree", calm.tree, calm.SCENE, (1120, 700), 8),
    "calm_helper": card("calm_helper", calm.helper, 7),
    "calm_five": card("calm_five", calm_five.card, 7),
    "calm_five_corner": picture("calm_five_corner", calm_five.corner, calm.SCENE, (1120, 700), 9),
    "calm_hen": card("calm_hen", colouring.card, 7),
    "calm_hen_lines": picture("calm_hen_lines", colouring.lines, colouring.STAGE, colouring.STAGE,
                              8, clear=True),
    "calm_hen_mask": Small("pictures/calm_hen_mask.png", colouring.mask, colouring.STAGE,
                           colouring.STAGE, step=colouring.STEP),
    "paint_pot_lines": picture("paint_pot_lines", paint_pots.lines, paint_pots.STAGE,
                               paint_pots.STAGE, 9, clear=True),
    "paint_pot_brush": picture("paint_pot_brush", paint_pots.brush_lines, paint_pots.STAGE,
                               paint_pots.STAGE, 9, clear=True),
    "paint_pot_mask": Small("pictures/paint_pot_mask.png", paint_pots.mask, paint_pots.STAGE,
                            paint_pots.STAGE, step=paint_pots.STEP),
    "calm_tea": picture("calm_tea", calm.tea, (480, 480), (480, 480), 8, clear=True),
    "calm_steam": picture("calm_steam", calm.steam, (300, 360), (300, 360), 4, clear=True),
    "calm_steam_blown": picture("calm_steam_blown", calm.steam_blown, (500, 240), (500, 240), 4,
                                clear=True),
}
#: Every icon and every picture by its name.
SMALLS: dict[str, Small] = merged((
    ICONS, FEELINGS, CHOICES, QUESTIONS, RESERVE, NOTES, TREE, CALM, reading_on.CARDS, basket.CARDS,
))


def small(name: str) -> Small:
    """The small picture called `name`; an unknown name is a ValueError that offers the nearest."""
    return named("small picture", name, SMALLS)
