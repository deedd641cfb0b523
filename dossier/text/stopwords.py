"""Words that say nothing of what a sentence is about, in English, French, Spanish, German and Arabic."""

_WORDS = """
    a about above after again against all also an and any are as at be because been before being below between both
    but by can could did do does doing down during each few for from further had has have having he her here hers
    him his how i if in into is it its itself just may me might more most must my no nor not now of off on once only
    or other our out over own s same shall she should so some such t than that the their them then there these they
    this those through to too under until up upon us very was we were what when where which while who whom why will
    with would you your

    ai ainsi au aux avait avec c ce cela ces cet cette comme d dans de des dont du elle elles en est et eu eux il
    ils j je l la le les leur leurs lui m ma mais me même mes mon n ne nos notre nous on ont ou où par pas plus pour
    qu quand que qui quoi s sa sans se ses si son sont sous sur ta te tes toi ton très tu un une vos votre vous y à
    étaient était été être

    al algo como con contra cual cuando de del desde donde dónde durante e el ella ellas ellos en entre era eran es
    esa esas ese eso esos esta estas este esto estos está están fue fueron ha hacia han hasta hay había la las le
    les lo los me mi mis más muy nada ni no nos o otra otro para pero poco por porque que quien quién qué se según
    ser si sin sobre son su sus también te tiene tu un una uno unos y ya él cuál cuándo cuánto cuántos cuántas cómo

    aber als am an auch auf aus bei beim bin bis bist da damit dann das dass dem den denn der des dich die dies
    diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch für
    gegen hat hatte hatten habe haben hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja
    jede jeder jedes kann kein keine können man mehr mein mich mir mit nach nicht noch nun nur ob oder ohne sehr
    sein seine seinem seinen seiner sich sie sind so soll sollte über um und uns unser unter vom von vor war waren
    was welche welcher welches wenn wer werden wie wieder will wir wird wo wurde wurden während zu zum zur zwischen

    في من على الى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا ان كان كانت هو هي هم او ثم قد كل بين بعد قبل عند لم لن
    كما اي حيث و
"""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list that is written as a text."""
    return frozenset(text.split())


STOP_WORDS = word_set(_WORDS)
