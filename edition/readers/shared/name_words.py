"""Words that stand in and around the names of persons, by language. No names of persons are listed here."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words(
    "von van vander der den de del della di da do dos das du la le les des af av zu zum zur ten ter te 't op vom"
    " ap bin ibn ben al san st st. sankt saint santa mac mc af' d' l' of"
)
"""Small words that belong to a name and are written with a small letter in it."""

CONJUNCTIONS = _words("and och und et y e i и og en ja a és & та oraz")
"""Words that join the last two of several names."""

BYLINES = {
    "en": "by",
    "sv": "av|af",
    "da": "af|ved",
    "no": "av",
    "de": "von",
    "fr": "par|de",
    "es": "por|de",
    "it": "di",
    "pt": "por|de",
    "nl": "door|van",
    "pl": "przez|napisał|napisała",
    "ru": "автор|написал",
    "fi": "kirjoittanut",
    "el": "υπό|ὑπὸ|του|της",
    "la": "auctore|autore|auctoribus|authore",
}
"""What stands before the author's name in a byline."""

TITLES = _words(
    "dr dr. prof prof. professor mr mr. mrs mrs. ms ms. sir lord lady st st. rev rev. hon hon. capt. captain"
    " col. colonel gen. general"
    " herr frau fräulein hrn. fru fröken m. mme mme. mlle mlle. monsieur madame sr sr. sra. don doña dom"
    " signor signora sig. ing. ir. drs. jhr."
    " captain major lieutenant sergeant admiral bishop doctor engineer judge senator president minister"
    " kapten löjtnant överste pastor kyrkoherde doktor ingenjör direktör biskop riksdagsman redaktör lektor"
    " hauptmann leutnant oberst pfarrer ingenieur direktor bischof justizrat hofrat geheimrat"
    " capitaine général docteur évêque ingénieur capitán coronel padre obispo ingeniero licenciado"
    " capitano colonnello dottore dottor avvocato ingegnere vescovo kapitein dominee ds. ksiądz kapitan inżynier"
    " капитан доктор профессор инженер генерал полковник"
    " pan pani ks. г. г-н г-жа проф. д-р гр. comrade genosse kamrat camarade compañero compagno kameraad"
    " towarzysz товарищ тов."
    " friherre greve baron graf gräfin freiherr count père abbé frère"
)
"""Titles and forms of address before a name."""

GENRES = _words(
    "speech lecture address report essay story tale novel poem sermon letter letters memoir article play"
    " sketch talk study"
    " tal föredrag anförande berättelse roman novell dikt uppsats artikel predikan brev skådespel saga studie"
    " rede vortrag ansprache bericht aufsatz erzählung novelle gedicht predigt märchen schauspiel abhandlung"
    " discours conférence rapport essai récit conte nouvelle poème lettre mémoire pièce étude allocution"
    " discurso conferencia informe ensayo cuento relato novela poema carta artículo estudio"
    " discorso conferenza relazione saggio racconto romanzo poesia lettera articolo studio novella"
    " toespraak lezing verslag opstel verhaal gedicht brief artikel voordracht sprookje"
    " stories tales poems essays sketches sermons speeches lectures plays geschichten erzählungen novellen"
    " gedichte skizzen"
    " bilder aufsätze reden vorträge briefe nouvelles contes poèmes poésies essais discours poemas ensayos poesie saggi"
    " discorsi berättelser noveller dikter sagor uppsatser verhalen gedichten schetsen opowiadania nowele wiersze"
    " рассказы повести стихи стихотворения очерки сказки статьи"
    " libri liber opus tractatus epistola epistolae oratio dialogus carmen commentarius"
    " kertomus kertomuksia runoja puhe kirje tutkimus διήγημα διηγήματα λόγος επιστολή ποιήματα fortælling"
    " fortællinger fortelling digte dikt skuespil contos conto contes racconti cuentos relatos"
    " mowa odczyt przemówienie referat szkic opowiadanie powieść wiersz artykuł baśń rozprawa"
    " речь доклад лекция очерк рассказ повесть поэма стихотворение статья сказка письмо"
)
"""Kinds of texts; before a byline ("A lecture by ...") they are no part of the name."""

NOT_NAMES = _words(
    "the a an chapter part section introduction preface conclusion contents notes note appendix bibliography"
    " letter letters history essay essays"
    " vom zum zur im am beim aus nach mit gegen wider ohne unter über du des au aux chez contre pour sans"
    " sous vers entre från"
    " mot utan till inom bland vid contro senza sopra sotto contra sin desde hacia hasta tegen zonder naar"
    " over przeciw bez"
    " kapitel teil abschnitt einleitung vorwort inhalt brief briefe über zur zum die das ein eine der den dem"
    " inledning förord innehåll del brev om en ett det chapitre partie avant-propos lettre lettres sur les une un aux"
    " capítulo parte introducción prólogo carta cartas sobre los las el una capitolo introduzione lettera"
    " lettere il lo gli una sul sulla"
    " hoofdstuk deel inleiding voorwoord inhoud brieven over het een rozdział część wstęp list listy глава"
    " часть введение письмо письма"
    " home about contact archive archives library read more site map search share press publishing"
    " publications books verlag förlag"
    " éditions editorial editions university society committee party union international association journal"
    " review magazine newspaper bulletin"
    " skrifter verk werke schriften works writings collected complete selected gesammelte sämtliche samlade"
    " œuvres oeuvres"
    " écrits obras escritos opere scritti dzieła pisma сочинения собрание"
    " club institute museum office department ministry government federation league group collective"
    " this that these what how why when where who is are was were and for from with to at on in no yes our my"
    " your his her its"
    " hur varför vad när wie warum was wann comment pourquoi quand cómo por qué cuándo come perché quando hoe"
    " waarom wat"
    " january february march april may june july august september october november december"
    " january 1st 2nd januari februari mars maj juni juli augusti januar februar märz mai oktober dezember"
    " janvier février avril juin juillet août septembre octobre novembre décembre"
)
"""Words that a line which is only a person's name does not hold (lower case)."""

SEASONS = _words(
    "spring summer autumn winter fall frühling frühjahr sommer herbst vår våren sommaren höst hösten vinter vintern"
    " printemps été automne hiver primavera verano otoño invierno estate autunno inverno lente zomer herfst"
    " wiosna lato jesień zima весна лето осень зима"
)
"""Seasons, which date numbers of periodicals ("Winter 1924")."""

ARTICLES = _words(
    "the a an der die das ein eine le la les un une el los las una unos il lo gli uno i de het een den det en ett et o"
    " os as um uma l' ο η το οι τα"
)
"""Articles, with which titles begin more often than names."""

FUNCTION_WORDS = _words(
    "the a an and or of in on at for to with from among between under after before against over"
    " von vom der die das den dem des und oder in im an am auf aus bei mit für über zu zum zur nach vor unter zwischen"
    " wider gegen durch"
    " le la les un une et ou de du des d' l' à au aux dans en sur pour avec par sous chez entre contre"
    " el los las y o e del al en con para por sobre a desde hasta"
    " il lo gli i e o di del della dei delle degli da dal nel nella su sul sulla per con tra fra"
    " os as do da dos das no na nos nas em com um uma"
    " och eller av af i om på till från med vid för mot hos under efter"
    " og eller ved til fra mot hos"
    " en of van het een op uit voor met aan over naar tegen tot te"
    " i lub w we na z ze o od do dla przy po przed nad pod"
    " и или в во на о об от до для с со из к ко по при под над за"
    " that which who whose whom as qui que dont quod quae quem cui cum welche welcher welches som che cui który która"
    " które который которая которое"
    " ja tai και ή του της των στο στη στην με για από"
)
"""Articles, prepositions and conjunctions: a line of a title that ends or begins with one is not whole."""

BODIES = _words(
    "university college faculty universität hochschule université universidad facultad università facoltà universidade"
    " universiteit universitet högskola uniwersytet университет факультет yliopisto πανεπιστήμιο universitas"
    " committee society association board academy union league council commission institute office congress federation"
    " department ministry bureau assembly parliament club fellowship brotherhood secretariat"
    " ausschuß ausschuss komitee verein gesellschaft verband akademie bund rat kommission institut amt kongreß kongress"
    " ministerium vorstand genossenschaft verwaltung zentralkomitee"
    " comité société association académie syndicat ligue conseil commission institut bureau congrès fédération"
    " ministère"
    " assemblée cercle chambre"
    " comité sociedad asociación junta academia sindicato liga consejo comisión instituto congreso federación"
    " ministerio"
    " asamblea"
    " comitato società associazione accademia sindacato lega consiglio commissione istituto congresso"
    " federazione ministero"
    " comitê sociedade associação sindicato conselho comissão federação ministério"
    " kommitté kommittén förening föreningen förbund förbundet sällskap sällskapet akademi akademien råd rådet"
    " kommission"
    " styrelse styrelsen kongress nämnd nämnden"
    " komité komiteen selskab selskabet selskap selskapet forening foreningen forbund forbundet utvalg udvalg råd"
    " comité vereniging genootschap bond raad commissie instituut vakbond maatschappij"
    " komitet towarzystwo stowarzyszenie akademia związek liga rada komisja instytut zjazd federacja"
    " ministerstwo zarząd"
    " комитет общество ассоциация академия союз лига совет комиссия институт съезд федерация министерство правление"
    " yhdistys seura liitto toimikunta valiokunta akatemia neuvosto ministeriö"
    " επιτροπή εταιρεία σύλλογος ακαδημία ένωση συμβούλιο υπουργείο ομοσπονδία"
    " societas collegium academia senatus"
)
"""Words that name bodies, which sign texts as authors do (lower case); German compounds end in one."""
