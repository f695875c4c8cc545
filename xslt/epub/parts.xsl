<?xml version="1.0" encoding="UTF-8"?>
<!-- An anthology: a corpus of several texts is a book in parts, each of which opens with a title of its own. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns:epub="http://www.idpf.org/2007/ops"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:variable name="ed:is-anthology" as="xs:boolean" select="exists(/teiCorpus) and count(//TEI) gt 1"/>

  <!-- The page that a part opens with: its title, and what its own header says of it. -->
  <xsl:template name="ed:part-page" as="element()">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="title" as="xs:string" select="ed:part-title($header)"/>
    <xsl:variable name="authors" as="xs:string*"
        select="distinct-values($header/fileDesc/titleStmt/author ! ed:name(.)[. ne ''])"/>
    <xsl:variable name="language" as="xs:string" select="ed:language(($header/../text, $header)[1])"/>
    <xsl:call-template name="ed:document">
      <xsl:with-param name="title" select="$title"/>
      <xsl:with-param name="type" select="'bodymatter'"/>
      <xsl:with-param name="language" select="$language"/>
      <xsl:with-param name="content">
        <section class="title-page" epub:type="part" role="doc-part" aria-labelledby="{ed:id($header)}">
          <h1 id="{ed:id($header)}">{$title}</h1>
          <xsl:for-each
              select="$header/fileDesc/titleStmt/title[@type = ('sub', 'subordinate')][1] ! ed:plain(.)[. ne '']">
            <p class="subtitle" role="doc-subtitle">{.}</p>
          </xsl:for-each>
          <xsl:if test="exists($authors)">
            <p class="author">{string-join($authors, ', ')}</p>
          </xsl:if>
          <xsl:for-each select="edp:part-date($header)">
            <p class="date">{.}</p>
          </xsl:for-each>
        </section>
        <xsl:call-template name="edp:part-facts">
          <xsl:with-param name="header" select="$header"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The title of a text of the anthology, by its own header. -->
  <xsl:function name="ed:part-title" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="titles" as="element()*" select="$header/fileDesc/titleStmt/title"/>
    <xsl:sequence select="
        (($titles[@type = 'main'], $titles[not(@type)], $titles) ! ed:plain(.),
         ed:label('untitled', $ed:interface-language))[. ne ''][1]"/>
  </xsl:function>

  <xsl:function name="edp:part-date" as="xs:string?">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:sequence select="
        ($header/profileDesc/creation/date, $header/fileDesc/sourceDesc//imprint/date)
        [not(@type = ('posted', 'accessed'))][1] ! (ed:plain(.), string(@when))[. ne ''][1]"/>
  </xsl:function>

  <xsl:template name="edp:part-facts" as="element()?">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="rows" as="element()*">
      <xsl:call-template name="edp:fact">
        <xsl:with-param name="key" select="'source'"/>
        <xsl:with-param name="values" select="
            let $sources := $header/fileDesc/sourceDesc/(* except listBibl | listBibl/*)
            return ($sources[not(@type = 'digitalSource')], $sources)[1] ! ed:citation(.)[. ne '']"/>
      </xsl:call-template>
      <xsl:call-template name="edp:fact">
        <xsl:with-param name="key" select="'licence'"/>
        <xsl:with-param name="values" select="
            $header/fileDesc/publicationStmt/availability[1]/(licence[1], .)[1]
            ! (ed:plain(.), string(@target))[. ne ''][1]"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="$rows">
      <dl class="facts">
        <xsl:sequence select="$rows"/>
      </dl>
    </xsl:if>
  </xsl:template>

  <!-- The contents of an anthology: a text a part, and its own contents below it. -->
  <xsl:template name="ed:part-contents" as="element()*">
    <xsl:for-each select="//TEI[teiHeader]">
      <xsl:variable name="inner" as="element()*">
        <xsl:apply-templates select="text" mode="ed:contents"/>
      </xsl:variable>
      <li>
        <a href="{ed:file-of(teiHeader)}">{ed:part-title(teiHeader)}</a>
        <xsl:if test="$inner">
          <ol>
            <xsl:sequence select="$inner"/>
          </ol>
        </xsl:if>
      </li>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
