"""Orca reads this file when it starts: speech goes to a file, and whatever would come on top of it is off."""

import orca.settings

orca.settings.speechServerFactory = "speech_to_file"
orca.settings.speechServerInfo = None
orca.settings.enableKeyEcho = False
orca.settings.enableBraille = False
orca.settings.enableSound = False
# Orca would read on from the top of each page until a key stops it.
orca.settings.sayAllOnLoad = False
# Of all that Insert+F tells of the text at the cursor, walks ask for its language alone.
orca.settings.enabledSpokenTextAttributes = "language:;"
