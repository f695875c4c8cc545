<?xml version="1.0" encoding="UTF-8"?>
<!-- How an element stands on the page (as a block or in the line), and the attributes that every element gets. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!--
    Whether an element is a block: it always is (the table below), or it stands where only blocks stand, or there is a
    block in it. HTML forbids a block in a paragraph; TEI does not, so a p with a list in it becomes a div.
    Depth is limited to 90 levels by the parser, so asking the children again costs no more than the depth.
  -->
  <xsl:function name="ed:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        map:contains($edp:blocks, local-name($element))
        or map:contains($edp:containers, local-name($element/parent::*))
        or map:contains($edp:containers, local-name($element/parent::cit/parent::*))
        or ed:holds-blocks($element)"/>
  </xsl:function>

  <!-- Whether there are blocks among the children of an element. A note does not count: its text goes elsewhere. -->
  <xsl:function name="ed:holds-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/*)
        and (some $child in $element/* satisfies ed:is-block($child) and not(ed:is-called($child)))"/>
  </xsl:function>

  <xsl:function name="edp:set" as="map(xs:string, xs:boolean)">
    <xsl:param name="names" as="xs:string"/>
    <xsl:sequence select="map:merge(tokenize($names) ! map:entry(., true()))"/>
  </xsl:function>

  <!-- Elements whose children are blocks, whatever they are elsewhere. -->
  <xsl:variable name="edp:containers" as="map(xs:string, xs:boolean)" select="edp:set('
      TEI teiCorpus text group front body back div div0 div1 div2 div3 div4 div5 div6 div7 floatingText
      sp spGrp lg epigraph argument postscript castList castGroup performance prologue epilogue set
      standOff sourceDoc surfaceGrp surface zone listBibl listPerson listPlace listOrg listEvent listNym listObject
      listWit listApp listRelation listAnnotation listChange personGrp msDesc msContents physDesc history additional
      msPart msFrag superEntry entry annotationBlock titlePage specGrp fs fLib fvLib graph tree eTree triangle
      forest listForest post person place org object nym annotation event adminInfo')"/>

  <!-- Elements that are blocks wherever they stand. -->
  <xsl:variable name="edp:blocks" as="map(xs:string, xs:boolean)" select="edp:set('
      TEI teiCorpus text group front body back div div0 div1 div2 div3 div4 div5 div6 div7 floatingText
      titlePage docTitle titlePart docImprint docEdition imprimatur argument epigraph byline opener closer
      postscript trailer divGen head p ab list item table row cell lg l sp spGrp speaker
      castList castGroup castItem set prologue epilogue performance listBibl biblFull egXML eg
      listPerson person personGrp listPlace place listOrg org listEvent event listNym nym listObject object
      listWit witness listApp listRelation listAnnotation annotation listChange listTranspose addrLine
      msDesc msContents msItem msItemStruct physDesc objectDesc supportDesc layoutDesc handDesc scriptDesc typeDesc
      decoDesc bindingDesc sealDesc history additional adminInfo recordHist msPart msFrag
      entry entryFree superEntry standOff sourceDoc facsimile surface surfaceGrp zone line annotationBlock u
      elementSpec classSpec macroSpec moduleSpec dataSpec schemaSpec constraintSpec paramSpec specGrp valList
      attList exemplum remarks graph tree eTree forest')"/>

  <!-- class, id, lang and dir of an element. Classes are the element name, the words for its look, and $more. -->
  <xsl:function name="ed:attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="more" as="xs:string*"/>
    <xsl:attribute name="class" select="local-name($element), ed:look($element), $more"/>
    <xsl:sequence select="ed:placing($element)"/>
  </xsl:function>

  <xsl:function name="ed:attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="ed:attributes($element, ())"/>
  </xsl:function>

  <!-- id, lang and dir only: for HTML elements that say by their own name what they are. -->
  <xsl:function name="ed:placing" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="id" as="xs:string?"
        select="(ed:stated-id($element), $element[ed:is-passage(.) or ed:is-indexed(.)] ! ed:id(.))[1]"/>
    <xsl:if test="$id">
      <xsl:attribute name="id" select="$id"/>
    </xsl:if>
    <xsl:if test="$element/@xml:lang">
      <xsl:sequence select="ed:language-attributes($element)"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether an index leads to an element, so that it needs an id. A product with indexes overrides this. -->
  <xsl:function name="ed:is-indexed" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="false()"/>
  </xsl:function>

  <!-- lang, and dir where the direction is another one than around the element. -->
  <xsl:function name="ed:language-attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="tag" as="xs:string?" select="ed:language-tag($element/@xml:lang)"/>
    <xsl:if test="$tag">
      <xsl:sequence select="ed:lang($tag)"/>
      <xsl:variable name="direction" as="xs:string" select="ed:direction($tag)"/>
      <xsl:if test="$element/.. and ed:direction(ed:language($element/..)) ne $direction">
        <xsl:attribute name="dir" select="$direction"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- The attributes that state a language: lang; XHTML wants xml:lang, too, and its entry overrides this. -->
  <xsl:function name="ed:lang" as="attribute()+">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:attribute name="lang" select="$tag"/>
  </xsl:function>

  <!-- A div where the element is a block, else a span: the usual fate of an element. -->
  <xsl:template name="ed:box">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="more" as="xs:string*"/>
    <xsl:param name="title" as="xs:string?"/>
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(., $more)"/>
      <xsl:if test="$title">
        <xsl:attribute name="title" select="$title"/>
      </xsl:if>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
