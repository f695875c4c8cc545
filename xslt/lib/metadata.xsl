<?xml version="1.0" encoding="UTF-8"?>
<!-- What the header says about the text: for titles, meta elements and the section about the edition. -->
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

  <xsl:function name="ed:header" as="element(teiHeader)?">
    <xsl:param name="root" as="document-node()"/>
    <xsl:sequence select="$root/*/teiHeader"/>
  </xsl:function>

  <!-- The language of the words that the page itself says: that of the text. -->
  <xsl:variable name="ed:text-language" as="xs:string" select="(/*/text, /*)[1] ! ed:language(.)"/>

  <xsl:variable name="ed:interface-language" as="xs:string" select="ed:label-language($ed:text-language)"/>

  <xsl:variable name="ed:header" as="element(teiHeader)?" select="ed:header(/)"/>

  <xsl:variable name="ed:title" as="xs:string" select="
      let $titles := $ed:header/fileDesc/titleStmt/title
      return (($titles[@type = 'main'], $titles[not(@type = ('sub', 'subordinate', 'desc', 'short'))], $titles)[1]
      ! ed:plain(.),
              (//titlePart)[1] ! ed:plain(.), (//head)[1] ! ed:plain(.),
              ed:label('untitled', $ed:interface-language))[. ne ''][1]"/>

  <xsl:variable name="ed:subtitle" as="xs:string?" select="
      $ed:header/fileDesc/titleStmt/title[@type = ('sub', 'subordinate')][1] ! ed:plain(.)[. ne '']"/>

  <xsl:variable name="ed:authors" as="xs:string*" select="
      distinct-values($ed:header/fileDesc/titleStmt/author ! ed:name(.)[. ne ''])"/>

  <xsl:variable name="ed:translators" as="xs:string*" select="
      distinct-values($ed:header/fileDesc/titleStmt/editor[@role = 'translator'] ! ed:name(.)[. ne ''])"/>

  <xsl:variable name="ed:editors" as="xs:string*" select="
      distinct-values($ed:header/fileDesc/titleStmt/editor[not(@role = 'translator')] ! ed:name(.)[. ne ''])"/>

  <!-- A name in reading order: forename before surname, where both are told apart. -->
  <xsl:function name="ed:name" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="surnames" as="element()*" select="$person/descendant::surname"/>
    <xsl:variable name="forenames" as="element()*" select="$person/descendant::forename"/>
    <xsl:sequence select="if ($surnames and $forenames)
        then string-join(($forenames, $person/descendant::nameLink, $surnames) ! ed:plain(.), ' ')
        else ed:plain($person)"/>
  </xsl:function>

  <!-- A name as lists are sorted by: surname first. -->
  <xsl:function name="ed:sort-name" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="surnames" as="element()*" select="$person/descendant::surname"/>
    <xsl:variable name="forenames" as="element()*" select="$person/descendant::forename"/>
    <xsl:variable name="plain" as="xs:string" select="ed:plain($person)"/>
    <xsl:sequence select="
        if ($surnames and $forenames)
        then string-join($surnames ! ed:plain(.), ' ') || ', ' || string-join($forenames ! ed:plain(.), ' ')
        else if (contains($plain, ',') or not(contains($plain, ' '))) then $plain
        else replace($plain, '^(.+)\s(\S+)$', '$2, $1')"/>
  </xsl:function>

  <!-- When the text was written, else when its source was published: the date as the header has it. -->
  <xsl:variable name="ed:date" as="element(date)?" select="
      ($ed:header/profileDesc/creation/date, $ed:header/fileDesc/sourceDesc//imprint/date,
       $ed:header/fileDesc/sourceDesc//date)[normalize-space(.) or @when][not(@type = ('posted', 'accessed'))][1]"/>

  <xsl:variable name="ed:date-words" as="xs:string?" select="
      $ed:date ! (ed:plain(.), string(@when))[. ne ''][1]"/>

  <!-- The date as ISO 8601, where it is known as such. -->
  <xsl:variable name="ed:iso-date" as="xs:string?" select="
      $ed:date/@when[matches(., '^\d{4}(-\d{2}(-\d{2})?)?$')] ! string(.)"/>

  <xsl:variable name="ed:publisher" as="xs:string?" select="
      $ed:header/fileDesc/publicationStmt/(publisher | distributor)[1] ! ed:plain(.)[. ne '']"/>

  <xsl:variable name="ed:licence" as="element()?" select="
      $ed:header/fileDesc/publicationStmt/availability[1]/(licence[1], .)[1]"/>

  <xsl:variable name="ed:description" as="xs:string?" select="
      $ed:header/profileDesc/abstract[1] ! ed:plain(.)[. ne '']"/>

  <xsl:variable name="ed:keywords" as="xs:string*" select="
      distinct-values($ed:header/profileDesc/textClass/keywords/(.//term, self::*[not(term)]) ! ed:plain(.)[. ne ''])"/>

  <!-- All languages of the text, the main one first. -->
  <xsl:variable name="ed:languages" as="xs:string*" select="
      distinct-values(($ed:text-language, $ed:header/profileDesc/langUsage/language/@ident ! ed:language-tag(.)))"/>

  <!-- What the text was made from, in one line: the publication, rather than the file at hand. -->
  <xsl:variable name="ed:source-line" as="xs:string?" select="
      let $sources := $ed:header/fileDesc/sourceDesc/(* except listBibl | listBibl/*)
      return ($sources[self::biblStruct or self::biblFull or self::msDesc or self::bibl[not(@type = 'digitalSource')]],
              $sources)[1] ! ed:citation(.)[. ne '']"/>

  <!-- A bibliographic description in one line; the parts of one that holds elements only are parted by full stops. -->
  <xsl:function name="ed:citation" as="xs:string">
    <xsl:param name="description" as="element()"/>
    <xsl:variable name="parts" as="xs:string*" select="edp:pieces($description)[. ne ''] ! replace(., '\.$', '')"/>
    <xsl:sequence select="
        if ($description/text()[normalize-space()] or count($parts) lt 2) then ed:plain($description)
        else string-join(distinct-values($parts), '. ') || '.'"/>
  </xsl:function>

  <!-- The parts of a description in their order, without what is only related to it. -->
  <xsl:function name="edp:pieces" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$element/(self::relatedItem | self::textLang)"/>
      <xsl:when test="$element/(self::author | self::editor | self::persName)">
        <xsl:sequence select="ed:name($element)"/>
      </xsl:when>
      <xsl:when test="$element/self::respStmt">
        <xsl:sequence select="string-join($element/* ! ed:plain(.), ' ')"/>
      </xsl:when>
      <xsl:when test="$element/self::idno[@type]">
        <xsl:sequence select="$element/@type || ' ' || ed:plain($element)"/>
      </xsl:when>
      <xsl:when test="$element/* and not($element/text()[normalize-space()])">
        <xsl:sequence select="$element/* ! edp:pieces(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="(ed:plain($element), string($element/@when))[. ne ''][1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
