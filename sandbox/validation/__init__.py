"""What Discord's API refuses, as pure functions over request bodies.

Nothing here knows a world, a socket or a clock: a payload goes in, and either nothing happens or
`InvalidForm` comes out with the very body that Discord would answer.
"""
