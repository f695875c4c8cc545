<?xml version="1.0" encoding="UTF-8"?>
<!-- Which part of the text goes to which file: one for each top division; long divisions are split at those inside,
     else between paragraphs. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- From this many characters on, a division is split: older readers hold files of some 300 kilobytes only. -->
  <xsl:variable name="edp:long" as="xs:integer" select="120000"/>

  <!--
    A chapter: 'nodes' of one parent, and 'opens': the containers that begin with it and give it their ids. In an
    anthology the header of each text is a chapter, too: the title of a part. All chapters of the file, in order.
  -->
  <xsl:variable name="edp:chapters" as="map(xs:string, node()*)*">
    <xsl:choose>
      <xsl:when test="$ed:is-anthology">
        <xsl:for-each select="//TEI/(teiHeader | text | sourceDoc | standOff) | /*/(sourceDoc | standOff)">
          <xsl:sequence select="if (self::teiHeader) then map { 'nodes': . } else edp:chapters(., ())"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="//text[not(ancestor::text)], (/*, //TEI)/(sourceDoc | standOff)">
          <xsl:sequence select="edp:chapters(., ())"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:function name="edp:file" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="kind" as="xs:string"
        select="if ($edp:chapters[$number]?nodes[1]/self::teiHeader) then 'part' else 'chapter'"/>
    <xsl:sequence select="$kind || '-' || format-integer($number, '001') || '.xhtml'"/>
  </xsl:function>

  <!-- Where each chapter's elements are, by their ordinals. -->
  <xsl:variable name="edp:files" as="map(xs:integer, xs:string)" select="
      map:merge(
        for $number in 1 to count($edp:chapters),
            $element in ($edp:chapters[$number]?nodes, $edp:chapters[$number]?opens)/self::*
        return map:entry($element/accumulator-before('ed:ordinal'), edp:file($number)),
        map { 'duplicates': 'use-first' })"/>

  <!-- The file that shows an element. -->
  <xsl:function name="ed:file-of" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="($element/ancestor-or-self::* ! $edp:files(accumulator-before('ed:ordinal')))[last()]"/>
  </xsl:function>

  <!-- The address of an id as seen from another element; from the package's own files where there is none. -->
  <xsl:function name="ed:address-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="target" as="element()"/>
    <xsl:param name="from" as="element()?"/>
    <xsl:variable name="file" as="xs:string?" select="ed:file-of($target)"/>
    <xsl:sequence select="(if ($from and ed:file-of($from) = $file) then '' else $file) || '#' || $id"/>
  </xsl:function>

  <!-- The chapters of a container: of each division in it, and of each run of other content. -->
  <xsl:function name="edp:chapters" as="map(xs:string, node()*)*">
    <xsl:param name="container" as="element()"/>
    <xsl:param name="opens" as="element()*"/>
    <xsl:variable name="parts" as="array(node()*)" select="array:join(edp:parts-of($container))"/>
    <xsl:variable name="size" as="xs:integer" select="array:size($parts)"/>
    <xsl:variable name="kept" as="xs:integer*" select="(1 to $size)[$size eq 1 or not(edp:is-slight($parts(.)))]"/>
    <xsl:for-each select="$kept">
      <xsl:variable name="opened" as="element()*" select="if (position() eq 1) then ($opens, $container) else ()"/>
      <xsl:variable name="before" as="node()*"
          select="if (. gt 1 and edp:is-slight($parts(. - 1))) then $parts(. - 1) else ()"/>
      <xsl:variable name="after" as="node()*"
          select="if (. eq $size - 1 and edp:is-slight($parts($size))) then $parts($size) else ()"/>
      <xsl:variable name="made" as="map(xs:string, node()*)*" select="
          if ($parts(.)/self::*[edp:is-split(.)]) then edp:chapters($parts(.), $opened)
          else map { 'nodes': $parts(.), 'opens': $opened }"/>
      <xsl:for-each select="$made">
        <xsl:variable name="first" as="xs:boolean" select="position() eq 1"/>
        <xsl:variable name="last" as="xs:boolean" select="position() eq last()"/>
        <xsl:sequence select="map:put(., 'nodes', ($before[$first], ?nodes, $after[$last]))"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!-- The parts of a container, each an array of one member: a division, or a run of other nodes. -->
  <xsl:function name="edp:parts-of" as="array(node()*)*">
    <xsl:param name="container" as="element()"/>
    <xsl:for-each-group select="$container/node()[self::* or self::text()[normalize-space()]]"
        group-adjacent="exists(self::*[edp:has-file(.)])">
      <xsl:sequence select="if (current-grouping-key()) then current-group() ! [.] else edp:runs(current-group())"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Nodes in runs that are not too long for a file, each an array of one member. -->
  <xsl:function name="edp:runs" as="array(node()*)*">
    <xsl:param name="nodes" as="node()+"/>
    <xsl:choose>
      <xsl:when test="sum($nodes ! string-length(.)) le $edp:long">
        <xsl:sequence select="[$nodes]"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="before" as="xs:integer+" select="
            fold-left($nodes, 0, function($sums as xs:integer+, $node as node()) as xs:integer+ {
              $sums, $sums[last()] + string-length($node) })"/>
        <xsl:for-each-group select="1 to count($nodes)"
            group-adjacent="for $place in . return $before[$place] idiv $edp:long">
          <xsl:sequence select="[subsequence($nodes, current-group()[1], count(current-group()))]"/>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether a run is nothing but page breaks and the like: it goes to the file of what follows, or is last in
       the one before. -->
  <xsl:function name="edp:is-slight" as="xs:boolean">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="every $node in $nodes satisfies
        exists($node/(self::pb | self::fw | self::milestone | self::lb | self::cb | self::gb | self::anchor))"/>
  </xsl:function>

  <!-- Whether an element does not share a file with its siblings. -->
  <xsl:function name="edp:has-file" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="ed:is-division($element)
        or exists($element/(self::text | self::group | self::front | self::body | self::back))"/>
  </xsl:function>

  <!-- Whether an element goes to several files: it is no division, or it is a long one, or the only one. -->
  <xsl:function name="edp:is-split" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        edp:has-file($element)
        and (not(ed:is-division($element))
             or string-length($element) gt $edp:long
             or exists($element/*[ed:is-division(.)]) and empty($element/../*[ed:is-division(.)] except $element))"/>
  </xsl:function>

</xsl:stylesheet>
