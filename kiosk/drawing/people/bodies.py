"""Builds: the measures of the bodies that people have, as data; nothing is drawn here."""

from kiosk.drawing.people.looks import Body

BOY = Body(
    shoulder=39, hip=27, torso=112, thigh=76, shin=74, upper=56, fore=52, hand=24, neck=8,
)
GIRL = Body(
    shoulder=31, hip=24, torso=84, thigh=54, shin=54, upper=43, fore=40, hand=20, neck=6,
    head=0.96, sleeve=(13, 12.2, 12.2), leg=(15, 12, 10), neck_radius=10.6, shoe=1.0,
)
TALL_GIRL = Body(
    shoulder=38, hip=28, torso=114, thigh=88, shin=84, upper=59, fore=55, hand=24, neck=9,
    head=0.99,
)
WOMAN = Body(
    shoulder=44, hip=38, torso=150, thigh=120, shin=116, upper=80, fore=74, hand=27, neck=14,
    sleeve=(19.5, 18, 18.5), leg=(25, 18.7, 14), neck_radius=13, shoe=1.3,
)
OLD_WOMAN = Body(
    shoulder=45, hip=44, torso=140, thigh=98, shin=98, upper=74, fore=68, hand=26, neck=8,
    sleeve=(19.5, 18, 18.5), leg=(25, 18.7, 14), neck_radius=13, shoe=1.3,
)
MAN = Body(
    shoulder=56, hip=38, torso=165, thigh=132, shin=126, upper=88, fore=80, hand=30, neck=16,
    head=1.02, sleeve=(22, 19, 16.5), leg=(28, 22, 17.5), neck_radius=15.5, shoe=1.3,
)
INFANT = Body(
    shoulder=25, hip=21, torso=60, thigh=31, shin=29, upper=30, fore=27, hand=15, neck=2,
    head=0.8, sleeve=(12, 11.2, 10.6), leg=(15, 13, 11.5), neck_radius=9, shoe=0.66,
)
SMALL_BOY = Body(
    shoulder=34, hip=25, torso=98, thigh=64, shin=63, upper=49, fore=46, hand=22, neck=6,
    head=0.98, sleeve=(14.6, 13.8, 13.6), leg=(19, 15, 13), neck_radius=11.4, shoe=1.08,
)
BIG_BOY = Body(
    shoulder=43, hip=30, torso=118, thigh=82, shin=80, upper=59, fore=55, hand=25, neck=8,
    sleeve=(17, 15.5, 15), leg=(23, 17.5, 15.2), shoe=1.2,
)
FARMER = Body(
    shoulder=49, hip=46, torso=150, thigh=112, shin=108, upper=79, fore=72, hand=28, neck=10,
    sleeve=(21, 19, 18), leg=(26, 19.5, 15), neck_radius=14, shoe=1.3,
)
STOUT_MAN = Body(
    shoulder=56, hip=46, torso=158, thigh=118, shin=116, upper=84, fore=77, hand=30, neck=11,
    head=1.02, sleeve=(23.5, 20, 17), leg=(30, 23, 18), neck_radius=16.5, shoe=1.3,
)
SLIM_MAN = Body(
    shoulder=51, hip=35, torso=160, thigh=130, shin=126, upper=86, fore=78, hand=28, neck=16,
    sleeve=(20, 17.5, 15.5), leg=(26, 20.5, 16.5), neck_radius=14, shoe=1.26,
)
YOUNG_WOMAN = Body(
    shoulder=43, hip=36, torso=146, thigh=122, shin=118, upper=78, fore=72, hand=26, neck=14,
    sleeve=(18.5, 17, 17), leg=(24, 18, 14), neck_radius=12, shoe=1.24,
)
TODDLER = Body(
    shoulder=27, hip=22, torso=68, thigh=40, shin=39, upper=35, fore=32, hand=17, neck=4,
    head=0.9, sleeve=(12, 11.4, 11), leg=(14.5, 12, 11), neck_radius=9.6, shoe=0.86,
)
TEEN = Body(
    shoulder=47, hip=32, torso=140, thigh=108, shin=105, upper=73, fore=67, hand=27, neck=13,
    sleeve=(18, 16.2, 15), leg=(24, 19, 15.6), neck_radius=13.2, shoe=1.26,
)
TEEN_GIRL = Body(
    shoulder=41, hip=33, torso=134, thigh=108, shin=104, upper=71, fore=65, hand=25, neck=12,
    sleeve=(17.5, 16.2, 16.2), leg=(22, 17, 14), neck_radius=11.6, shoe=1.2,
)
ROUND_WOMAN = Body(
    shoulder=50, hip=50, torso=146, thigh=108, shin=106, upper=77, fore=70, hand=27, neck=9,
    sleeve=(23, 20.5, 19.5), leg=(28, 20.5, 15), neck_radius=14.4, shoe=1.3,
)
OLD_MAN = Body(
    shoulder=50, hip=38, torso=148, thigh=112, shin=110, upper=80, fore=73, hand=29, neck=10,
    sleeve=(20.5, 18, 16), leg=(26, 20, 16.4), neck_radius=13.6, shoe=1.28,
)
