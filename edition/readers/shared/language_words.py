"""The most frequent short words of each language, most frequent first, and letters that tell near relatives apart.

Old and new spellings stand side by side (``af`` and ``av``, ``étoit`` and ``était``), as sources are of any age.
"""

WORDS = {
    "en": "the of and to in a that is was it for as with his he be on not by but had at are from which this have or"
    " they"
    " you were all their one so an we there when she her been if will who more no would what him has them into our",
    "sv": "och i att det som en av är den på för till med de inte om har han ett var men sig så från vi icke kan jag"
    " detta eller under när ej hade denna skulle genom endast mot hvad äro af sin efter vid också över hans"
    " blev voro mycket",
    "da": "og i at det er en til af som på de med for den ikke der var jeg et han har om men sig så kan fra vi"
    " havde efter"
    " hun mig eller hans blev være nu hvad også over ham ved når kun man skulde ind ud op hvor meget",
    "no": "og i det er som en til av på for at de med ikke den har han om et fra men var jeg seg så kan vi hadde"
    " etter eller"
    " hun meg hans ble være nå hva også over ham ved når bare man skulle inn ut opp hvor mye",
    "de": "die der und in zu den das nicht von sie ist des sich mit dem dass daß er es ein ich auf so eine auch als"
    " an nach"
    " wie im für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen welche sind oder"
    " um haben"
    " einer mir über ihm diese einem ihr uns zum kann doch vor dieser mich ihn",
    "fr": "de la le et les des en un une du que qui à il est dans pour pas ne se ce par sur au plus elle son avec"
    " sa je mais"
    " comme ou cette on lui nous tout ils leur ses était même aux ces deux sans d l qu n s c étoit avoit fut vous où"
    " avait être sont si bien encore",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si"
    " sin sobre"
    " este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque"
    " qué sólo han yo"
    " hay vez puede todos así nos ni",
    "it": "di e il la che in a un per è una non si del i con le da della al come più gli o ma dei se alla delle lo"
    " nel ha"
    " sono anche nella era questo ed suo essere io cui aveva loro tutto mi dal fu sua quando ho ci perché"
    " dalla così dell"
    " l un d all nell",
    "nl": "de het een van en in dat is te op die met niet voor zijn aan er als hij maar om ook door bij naar uit"
    " was of dan"
    " nog wordt over ze had worden ik zich wat den der hun geen heeft werd tot deze men haar meer al onder"
    " wij dit kan"
    " zou hebben toen zoo",
    "pl": "w i na z się nie do to że jest o a jak za od po przez co ale jego ich dla czy ze tym był tego są było"
    " które który"
    " już tylko jej może przed też oraz ich tak lub więc gdy być bez jako nad która tej pod sobie by ma nas"
    " mu mnie go",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou"
    " quando"
    " muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você foi"
    " era ser está são tem às",
    "fi": "ja on ei että se oli hän joka mutta kuin niin en sen ovat ole myös mitä he vain nyt kun tai olivat jos"
    " sitä"
    " hänen sitten minä voi siitä tämä joita mukaan jo kuten jossa ollut ne tämän hänet oikein jotka sillä olla",
    "ru": "и в не на что с он я как это по но она к у же из так за от был о его все для бы ее мы то они или только"
    " мне было"
    " если когда до ни уже во них был со тем чем при быть их этого который также нет вы даже под того",
    "uk": "і в не на що з він я як це по але вона до у же із так за від був о його все для б її ми то вони або"
    " тільки мені"
    " було якщо коли ні вже них зі чи та є й бо щоб який також цього",
    "be": "і ў не на што з ён я як гэта па але яна да у ж за ад быў яго усё для б мы то яны або толькі было калі ні"
    " ўжо іх",
    "bg": "и в не на че с той аз как това по но тя към у от за беше да се са си ще е го му ли ги като или само ме"
    " има при",
    "sr": "и у не на да се је што са он ја као то по али она к од за био о га све би ми они или само ми било ако"
    " када до"
    " су није који је ће не из већ нека i u ne na da se je što sa on ja kao to po ali ona od za bio o ga sve"
    " bi mi oni",
    "cs": "a v se na je že to z s do o i ale jako za by jeho po pro tak nebo co který jsem při ze již jen aby jsou"
    " od byl"
    " která také však není než ve jak bylo byla které jeho jejich k u si",
    "sk": "a v sa na je že to z s do o i ale ako za by jeho po pre tak alebo čo ktorý som pri zo už len aby sú od"
    " bol ktorá"
    " aj však nie je než vo bolo bola ktoré ich k u si",
    "hu": "a az és hogy nem is egy meg ez de csak volt mint ki ha van már még el azt le mert aki vagy ezt mi ő én"
    " minden"
    " lehet után olyan kell pedig amely nagyon most azonban majd",
    "ro": "de și a în la cu nu că se pe ce o un din mai care să sa fi ca pentru dar lui este era sunt prin el au"
    " fost după"
    " iar nici cum ale al i le sau când şi",
    "la": "et in est non ad ut cum quod qui ex si sed a ab de esse per quae sunt nec aut enim hoc eius ac atque autem"
    " quam etiam quid me ne haec tamen vel sic te se nam eum erat pro ille nunc mihi",
    "ca": "de la i que el en a les els un per amb no una es del al ha són dels com més va o però seva aquest és"
    " també seu"
    " ser entre quan l d les s n",
    "eo": "la kaj de en al ne por estas mi li ke kiu sed ĝi oni aŭ per el ili ĉi tiu pri ni kiel kun estis sur se tio",
    "tr": "ve bir bu da de için ne o ki gibi kadar sonra daha çok olan var ile olarak en ama her mi değil ben ise",
}

TELLING = {
    "sv": "åäö",
    "da": "åæø",
    "no": "åæø",
    "de": "äöüß",
    "fr": "éèàêçâôîûùœëï",
    "es": "óíáéñú¿¡ü",
    "it": "èàòùéìî",
    "nl": "ëéïè",
    "pl": "ąćęłńóśźż",
    "pt": "ãçáéíóêõúàâô",
    "fi": "äö",
    "cs": "áéěíóúůýčďňřšťž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîșțşţ",
    "ca": "àèéíòóúçï·",
    "eo": "ĉĝĥĵŝŭ",
    "tr": "çğıöşüâî",
    "en": "éèï",
    "la": "æœë",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџшčćšžđ",
}
"""Letters beyond ASCII that belong to each language; any other such letter in a word speaks against it."""

CYRILLIC = frozenset({"ru", "uk", "be", "bg", "sr"})
"""The languages above that are written in Cyrillic letters."""

RELATIVES = (
    frozenset({"sv", "da", "no", "nn", "fo", "is"}),
    frozenset({"cs", "sk", "pl", "sl"}),
    frozenset({"ru", "uk", "be", "bg", "sr", "mk"}),
    frozenset({"es", "pt", "gl", "ca", "oc", "an"}),
    frozenset({"it", "ca", "oc", "la"}),
    frozenset({"de", "nl", "af", "fy", "lb", "yi"}),
    frozenset({"fi", "et"}),
    frozenset({"el", "grc"}),
)
"""Languages so near to each other that the older spelling of one looks like another."""
