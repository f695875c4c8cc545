<?xml version="1.0" encoding="UTF-8"?>
<!--
  What becomes of each element of TEI P5 (all of tei_all): the one table. An element that is not in it is not handled,
  and is marked as such on the page; so a new release of TEI shows in the tests, and no text is lost meanwhile.

  template: a module has a template for it.
  record: it has elements in it and no words of its own; the words of two of them must not run together.
  name: as a record where there is no white space in it, since encoders write its parts without any.
  words: its content stands where it stands; there is nothing to add.
  empty: it has no content, and readers are not told of it; the reason is given.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all">

  <!-- The table by element. -->
  <xsl:variable name="edp:treatments" as="map(xs:string, xs:string)" select="
      map:merge(for $row in $edp:treatment-table/*/*, $name in tokenize($row) return map:entry($name,
      string($row/@as)))"/>

  <xsl:function name="edp:treatment" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(map:get($edp:treatments, local-name($element)), 'unhandled')[1]"/>
  </xsl:function>

  <xsl:variable name="edp:treatment-table" as="document-node()">
    <xsl:document>
      <treatments>
        <treatment as="template">
          ab add addSpan addrLine address alt altGrp anchor app arc argument att back bibl binary
          binaryObject body byline caesura castGroup castItem castList cb cell certainty choice cit closer
          code damageSpan dateline del delSpan div div1 div2 div3 div4 div5 div6 div7 divGen docAuthor
          docDate docEdition docTitle eg egXML emph entry entryFree epigraph epilogue f figDesc figure
          floatingText formula front fw g gap gb gi graphic group handShift head headItem headLabel hi
          imprimatur incident index interp interpGrp item join joinGrp kinesic l label lacunaStart lb lem lg
          link linkGrp list media milestone mod msDesc note docImprint numeric oRef opener p pRef pause pb
          performance post postscript precision prologue ptr q quote rb rdg ref respons row rt ruby said
          salute secl set signed sp spGrp space spanGrp speaker stage string supplied surplus symbol table
          tag text timeline title titlePage titlePart trailer u unclear val vocal witness writing
        </treatment>
        <treatment as="record">
          ellipsis noteGrp
          TEI abstract additional adminInfo altIdentifier alternate analytic annotation annotationBlock
          appInfo application attDef attList attRef availability biblFull biblStruct bicond binding
          bindingDesc broadcast cRefPattern calendar calendarDesc category char charDecl citeData
          citeStructure classDecl classSpec classes climate cond constraintDecl constraintSpec content
          conversion correction correspContext correspDesc custodialHist dataFacet dataSpec datatype
          decoDesc dimensions eLeaf eTree editionStmt editorialDecl elementSpec encodingDesc equipment event
          exemplum fDecl fLib facsimile fileDesc forest fs fsConstraints fsDecl fsdDecl fvLib glyph graph
          handDesc handNotes history hom hyphenation iNode if interleave interpretation keywords
          langKnowledge langUsage layoutDesc leaf listAnnotation listApp listBibl listChange listEvent
          listForest listNym listObject listOrg listPerson listPlace listPrefixDef listRelation
          listTranspose listWit localProp location locusGrp macroSpec metDecl model modelGrp modelSequence
          moduleSpec msContents msFrag msIdentifier msItem msItemStruct msName msPart namespace node
          normalization notatedMusic notesStmt nym object objectDesc objectIdentifier org param paramList
          paramSpec particDesc person personGrp persona physDesc place population prefixDef profileDesc
          projectDesc publicationStmt punctuation quotation re recordHist recording recordingStmt refsDecl
          relatedItem relation remarks revisionDesc root samplingDecl schemaSpec scriptDesc scriptStmt seal
          sealDesc segmentation sequence seriesStmt setting settingDesc sourceDesc sourceDoc specDesc
          specGrp specList standOff state stdVals styleDefDecl superEntry supportDesc surface surfaceGrp
          tagsDecl taxonomy teiCorpus teiHeader terrain textClass textDesc titleStmt trait transcriptionDesc
          transpose tree triangle typeDesc unicodeProp unihanProp unitDecl unitDef vAlt vColl vDefault
          vLabel vMerge vNot vRange valItem valList variantEncoding
        </treatment>
        <treatment as="name">
          author correspAction editor etym eventName forename form geogName gramGrp imprint
          monogr name objectName orgName persName placeName respStmt rs sense surname
        </treatment>
        <treatment as="words">
          abbr accMat acquisition activity actor addName additions affiliation age altIdent am authority
          biblScope birth bloc c camera caption case catDesc catchwords change channel citedRange cl
          classCode collation collection colloc colophon condition constitution constraint corr country
          creation custEvent damage date death decoNote def defaultVal depth derivation desc dictScrap dim
          distinct distributor district domain edition education email ex expan explicit extent
          fDescr factuality faith filiation finalRubric floruit foliation foreign fsDescr funder gen genName
          gender geo geoDecl geogFeat gloss gram handNote height heraldry hyph iType ident idno incipit
          institution interaction lang langKnown language layout lbl licence line locale locus m mapping
          material measure measureGrp meeting mentioned metSym metamark mood musicNotation nameLink
          nationality num number objectType occupation offset orig origDate origPlace origin orth
          outputRendition pc per persPronouns phr pos postBox postCode preparedness principal pron
          provenance pubPlace publisher purpose rdgGrp reg region rendition repository residence resp
          restore retrace rhyme role roleDesc roleName rubric s scriptNote secFol seg series settlement sex
          sic signatures soCalled socecStatus sound source span sponsor stamp street stress subc subst
          substJoin summary support surrogates syll tagUsage tech term textLang time tns typeNote unit usg
          valDesc view w watermark width wit witDetail xenoData xr zone
        </treatment>
        <treatment as="empty" why="points only: the elements it leads to are shown">
          anyElement catRef classRef dataRef default elementRef empty equiv fsdLink iff lacunaEnd listRef macroRef
          memberOf moduleRef move path redo refState schemaRef shift specGrpRef textNode then undo when
          witEnd witStart
        </treatment>
      </treatments>
    </xsl:document>
  </xsl:variable>

</xsl:stylesheet>
