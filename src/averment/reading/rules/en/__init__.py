"""English: how a clause says who must do what.

Comes in: a sentence of English and where it stands.
Goes out: statements with their components.
Does not know: Chinese, bodies, dates, the document's other sentences.

There is no parser behind it: closed lists of words (`words`, `verbs`), the cues of
force (`cues`), cutting (`clauses`), and what stands where in a clause (`frames`,
`actions`, `objects`). Who stands over whom is read by the words of `ties`; whom a
clause leaves unnamed is looked for in `ends`.
"""
