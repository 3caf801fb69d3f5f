"""The same components given to general solvers, each in a process of its own.

Comes in: components as plain data (`problems`): each figure with the readings it
    may have and what they cost, and the relations.
Goes out: for each the least number of figures read otherwise, the least cost with
    that number, and the seconds; or why there is no answer.
Does not know: the engine. `one_z3` and `one_cpsat` run in an environment of their
    own and import nothing of the project.
"""
