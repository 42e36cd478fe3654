"""Code names of cases, such as "amber otter": made at random, so that neither a gap nor an order tells anything.

Invariant: no word could be read as a judgement of a person.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection

_COLOURS = """
amber apricot aqua azure birch breezy bright bronze calm cedar cherry chestnut clear clover cobalt copper coral
cosmic crisp crystal dappled dawn dewy distant drifting dusky early eastern ember evening fern floating frosty
garden gentle gilded glacial golden granite hazel heather highland honey humming indigo island ivory jade
juniper lagoon lavender leafy lemon lilac linen lucent lunar maple marble meadow mellow misty moonlit morning
mossy northern oaken ocean olive opal orchard pastel patient pearl peach pebble pine plum polar poplar quiet
rainy rippling river rose rosy rowan rustling saffron sage sandy sapphire scarlet seaside serene silent silver
singing sky snowy soft solar southern sparkling spring starry steady still stone summer sunny teal thyme tidal
topaz tranquil turquoise valley velvet violet walnut wandering warm western whispering willow winter woodland
zephyr
"""
_CREATURES = """
acorn albatross alder anemone aspen avocet badger bamboo barley beaver beetle begonia birch bluebell bison
bramble butterfly camellia caribou cedar chaffinch cicada clover condor coral cormorant crane cricket crocus
curlew cypress daffodil dahlia daisy deer dolphin dove dragonfly dunlin eagle egret elm ermine falcon fern fig
finch firefly flamingo foxglove gannet gazelle gecko geranium ginkgo goldfinch grebe hare hawthorn hazel heron
hibiscus holly hornbeam hummingbird ibex ibis iris ivy jasmine juniper kestrel kingfisher kiwi koala lark larch
lemur lily linden linnet lotus lupin lynx magnolia manatee maple marigold marmot marten merlin mimosa moth
narwhal newt nightingale nuthatch oak okapi olive orchid oriole osprey otter owl oyster palm pansy panther
pelican peony petrel pheasant pine plover poppy primrose puffin quail quince raven redwing robin rowan sandpiper
seal sequoia siskin snowdrop sparrow spruce starling stork sunflower swallow swan sycamore tanager tern thistle
thrush toucan tulip turtle violet vole wagtail walrus warbler whale willow wombat woodpecker wren yarrow zebra
"""
COLOURS, CREATURES = tuple(_COLOURS.split()), tuple(_CREATURES.split())
TRIES = 20


def new_code(taken: Collection[str]) -> str:
    """Return a code name that is not among those found `taken`; of three words where many of two were."""
    while True:
        colours = secrets.SystemRandom().sample(COLOURS, 1 if len(taken) < TRIES else 2)
        code = " ".join([*colours, secrets.choice(CREATURES)])
        if code not in taken:
            return code
