<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI P5 16.4 "Correspondence and Alignment": two texts or divisions in different languages whose parts are aligned, by
  @corresp or by links, stand on facing pages. They are cut into pairs wherever a part of the one and its counterpart
  begin; links that cross others are left out. What is not aligned stays with what comes before it, headings with what
  follows them.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:key name="edp:by-id" match="*" use="@xml:id"/>

  <!-- The two texts or divisions of an element, where it has just two, in different languages. -->
  <xsl:function name="edp:sides" as="element()*">
    <xsl:param name="parent" as="element()"/>
    <xsl:variable name="parts" as="element()*" select="$parent/(text | body | edp:divisions(.))"/>
    <xsl:sequence select="
        $parts[count($parts) eq 2][count(distinct-values($parts ! ed:language((body[@xml:lang], .)[1]))) eq 2]"/>
  </xsl:function>

  <xsl:function name="edp:divisions" as="element()*">
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="$parent/(div | div1 | div2 | div3 | div4 | div5 | div6 | div7)"/>
  </xsl:function>

  <!-- The blocks of a side in order: what stands in its divisions, however deep. Breaks belong to the next block. -->
  <xsl:function name="edp:leaves" as="element()*">
    <xsl:param name="container" as="element()"/>
    <xsl:sequence select="
        for $child in $container/* return
        if ($child/(self::text | self::body | self::front | self::back | self::group)
            or exists($child intersect edp:divisions($container)))
        then edp:leaves($child) else $child"/>
  </xsl:function>

  <!-- The elements that correspond, as pairs: one of the left side, one of the right. -->
  <xsl:function name="edp:alignments" as="array(element())*">
    <xsl:param name="left" as="element()"/>
    <xsl:param name="right" as="element()"/>
    <xsl:variable name="stated" as="array(element()*)*" select="
        ($left, $right)/descendant::*[@corresp] !
        (let $one := . return tokenize(@corresp)[starts-with(., '#')] !
          [$one, key('edp:by-id', substring(., 2), root($left))[1]]),
        root($left)//linkGrp[matches(@type, 'align|transl|parallel', 'i')]/link/@target !
        (let $ids := tokenize(.)[starts-with(., '#')] ! substring(., 2)
         return [key('edp:by-id', $ids[1], root($left))[1], key('edp:by-id', $ids[2], root($left))[1]])"/>
    <xsl:for-each select="$stated">
      <xsl:variable name="ends" as="element()*" select="?*"/>
      <xsl:variable name="in-left" as="element()?" select="$ends[exists(ancestor-or-self::* intersect $left)][1]"/>
      <xsl:variable name="in-right" as="element()?" select="$ends[exists(ancestor-or-self::* intersect $right)][1]"/>
      <xsl:if test="$in-left and $in-right">
        <xsl:sequence select="[$in-left, $in-right]"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- Where a pair begins: the numbers of two blocks, rising on both sides. -->
  <xsl:function name="edp:cuts" as="array(xs:integer)*">
    <xsl:param name="left" as="element()"/>
    <xsl:param name="right" as="element()"/>
    <xsl:variable name="left-leaves" as="element()*" select="edp:leaves($left)"/>
    <xsl:variable name="right-leaves" as="element()*" select="edp:leaves($right)"/>
    <xsl:variable name="found" as="array(xs:integer)*">
      <xsl:for-each select="edp:alignments($left, $right)">
        <xsl:variable name="i" as="xs:integer?" select="edp:leaf-of(?1, $left-leaves)"/>
        <xsl:variable name="j" as="xs:integer?" select="edp:leaf-of(?2, $right-leaves)"/>
        <xsl:if test="exists($i) and exists($j)">
          <xsl:sequence select="[edp:with-heads($i, $left-leaves), edp:with-heads($j, $right-leaves)]"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:iterate select="sort($found, (), function($cut) { $cut?1, $cut?2 })">
      <xsl:param name="last" as="array(xs:integer)" select="[0, 0]"/>
      <xsl:choose>
        <xsl:when test="?1 gt $last?1 and ?2 gt $last?2">
          <xsl:sequence select="."/>
          <xsl:next-iteration><xsl:with-param name="last" select="."/></xsl:next-iteration>
        </xsl:when>
        <xsl:otherwise><xsl:next-iteration/></xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- Headings, and breaks before them, go with what follows them. -->
  <xsl:function name="edp:with-heads" as="xs:integer">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="leaves" as="element()*"/>
    <xsl:sequence select="
        if ($leaves[$number - 1][self::head or self::pb or self::fw or self::milestone])
        then edp:with-heads($number - 1, $leaves) else $number"/>
  </xsl:function>

  <!-- The number of the block with which an element begins, or in which it stands. -->
  <xsl:function name="edp:leaf-of" as="xs:integer?">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="leaves" as="element()*"/>
    <xsl:sequence select="
        (for $number in 1 to count($leaves)
         return $number[exists($leaves[$number]/(ancestor-or-self::* | descendant::*) intersect $element)])[1]"/>
  </xsl:function>

  <!-- The elements whose two parts are set on facing pages. -->
  <xsl:variable name="edp:parallels" as="element()*" select="
      if ($parallel = 'facing' and (exists(//text//@corresp) or exists(//linkGrp)))
      then //text/descendant-or-self::*[self::text | self::group | self::body | self::div]
           [let $sides := edp:sides(.) return exists($sides) and count(edp:cuts($sides[1], $sides[2])) ge 2]
      else ()"/>

  <xsl:template match="text | group | body | div" mode="edp:flow" as="item()*" priority="85">
    <xsl:choose>
      <xsl:when test="exists(. intersect $edp:parallels)">
        <xsl:variable name="sides" as="element()+" select="edp:sides(.)"/>
        <xsl:apply-templates select="node()[. &lt;&lt; $sides[1]]" mode="edp:flow"/>
        <close/>
        <xsl:call-template name="edp:pairs">
          <xsl:with-param name="left" select="$sides[1]"/>
          <xsl:with-param name="right" select="$sides[2]"/>
        </xsl:call-template>
        <close/>
        <xsl:apply-templates select="node()[. >> $sides[1]] except $sides" mode="edp:flow"/>
      </xsl:when>
      <xsl:otherwise><xsl:next-match/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="edp:pairs" as="element(Q{}parallel)">
    <xsl:param name="left" as="element()"/>
    <xsl:param name="right" as="element()"/>
    <xsl:variable name="cuts" as="array(xs:integer)+" select="[1, 1], edp:cuts($left, $right)[?1 gt 1 or ?2 gt 1]"/>
    <xsl:variable name="left-leaves" as="element()*" select="edp:leaves($left)"/>
    <xsl:variable name="right-leaves" as="element()*" select="edp:leaves($right)"/>
    <parallel>
      <xsl:for-each select="1 to count($cuts)">
        <xsl:variable name="cut" as="array(xs:integer)" select="$cuts[current()]"/>
        <xsl:variable name="next" as="array(xs:integer)" select="
            ($cuts[current() + 1], [count($left-leaves) + 1, count($right-leaves) + 1])[1]"/>
        <pair>
          <xsl:sequence select="edp:side($left-leaves[position() ge $cut?1 and position() lt $next?1], $left, true())"/>
          <xsl:sequence select="edp:side($right-leaves[position() ge $cut?2 and position() lt $next?2], $right, false())"/>
        </pair>
      </xsl:for-each>
    </parallel>
  </xsl:template>

  <!-- One side of a pair. The headings of the right side are not listed: they say again what those of the left say. -->
  <xsl:function name="edp:side" as="element(Q{}side)">
    <xsl:param name="leaves" as="element()*"/>
    <xsl:param name="container" as="element()"/>
    <xsl:param name="listed" as="xs:boolean"/>
    <side lang="{ed:language(($container/body, $container)[1])}">
      <xsl:for-each select="$leaves">
        <xsl:variable name="level" as="xs:integer" select="1 + count(ancestor::*[head][starts-with(local-name(), 'div')])"/>
        <xsl:apply-templates select="." mode="edp:flow">
          <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
          <xsl:with-param name="look" select="()" tunnel="yes"/>
          <xsl:with-param name="lang" select="ed:language(..)" tunnel="yes"/>
          <xsl:with-param name="depth" select="0" tunnel="yes"/>
          <xsl:with-param name="inner" select="false()" tunnel="yes"/>
          <xsl:with-param name="level" select="$level" tunnel="yes"/>
          <xsl:with-param name="listed" select="$listed" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </side>
  </xsl:function>

</xsl:stylesheet>
