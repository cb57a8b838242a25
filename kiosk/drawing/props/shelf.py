"""Which things there are, by the name a scene calls them; it draws none itself."""

from kiosk.drawing.names import merged
from kiosk.drawing.props import (
    aloft,
    arrival,
    camp,
    clinic,
    donkey,
    far_walkers,
    felt_weather,
    first_evening,
    games,
    garden,
    germs,
    hand_steps,
    hazards,
    health_day,
    household,
    leaving,
    market,
    night,
    palms,
    play,
    road,
    rumours,
    schooling,
    sleepers,
    spring,
    table,
    taps,
    telling,
    tent_night,
    water,
    winter,
    yard,
)
from kiosk.drawing.props.brush import Thing

#: Every thing that stands on the ground gets its contact shadow; its half width in own units.
PROPS: dict[str, tuple[Thing, float]] = merged(
    module.THINGS
    for module in (
        aloft, arrival, camp, clinic, donkey, far_walkers, felt_weather, first_evening,
        games, garden, germs, hand_steps, hazards, health_day, household, leaving, market,
        night, palms, play, road, rumours, schooling, sleepers, spring, table, taps,
        telling, tent_night, water, winter, yard,
    )
)
