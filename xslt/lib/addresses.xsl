<?xml version="1.0" encoding="UTF-8"?>
<!-- Addresses: which ones may be linked to. Everything that is not plainly harmless stays unlinked text. -->
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
    An address that a link may have, empty where it may have none: http, https and mailto. White space and control
    characters are taken out first, since browsers do so, too, and "java&#9;script:" would get through else. A relative
    address was relative to the source and leads nowhere from here.
  -->
  <xsl:function name="ed:safe-address" as="xs:string?">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="plain" as="xs:string" select="replace(string($address), '[\p{C}\p{Z}]+', '')"/>
    <xsl:variable name="parts" as="xs:string*" select="if ($plain) then edp:parts($plain) else ()"/>
    <xsl:choose>
      <xsl:when test="not($plain)"/>
      <xsl:when test="matches($plain, '^mailto:[^@&lt;&gt;&quot;]+@[^@&lt;&gt;&quot;]+$', 'i')">
        <xsl:sequence select="edp:encoded($plain)"/>
      </xsl:when>
      <xsl:when test="exists($parts)">
        <xsl:sequence select="$parts[1] || edp:encoded($parts[2]) || (if ($parts[3]) then '#'
            || edp:encoded($parts[3]) else '')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- An http(s) address as (scheme and authority, path and query, fragment); a name and password are not accepted. -->
  <xsl:function name="edp:parts" as="xs:string*">
    <xsl:param name="plain" as="xs:string"/>
    <xsl:analyze-string select="$plain" flags="i"
        regex="^(https?://[\p{{L}}\p{{N}}]([\p{{L}}\p{{N}}.-]*[\p{{L}}\p{{N}}])?(:\d{{1,5}})?)(([/?][^#]*)?)(#(.*))?$">
      <xsl:matching-substring>
        <xsl:sequence select="regex-group(1), regex-group(4), regex-group(7)"/>
      </xsl:matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <!-- Percent-encodes what RFC 3987 does not allow in a path, query or fragment; sound escapes are left alone. -->
  <xsl:function name="edp:encoded" as="xs:string">
    <xsl:param name="part" as="xs:string"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:analyze-string select="$part" regex="%[0-9A-Fa-f][0-9A-Fa-f]">
        <xsl:matching-substring>
          <xsl:sequence select="."/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="iri-to-uri(. => replace('%', '%25') => replace('\[', '%5B') => replace('\]', '%5D')
              => replace('#', '%23') => replace('''', '%27'))"/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>

  <!-- The path of the copy of an image, empty where none is at hand. -->
  <xsl:function name="ed:image" as="xs:string?">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:sequence select="map:get($edp:images, string($address))"/>
  </xsl:function>

  <xsl:variable name="edp:images" as="map(xs:string, xs:string)" select="
      map:merge(for $i in 1 to array:size($images) idiv 2 return map:entry($images(2 * $i - 1), $images(2 * $i)))"
      xmlns:array="http://www.w3.org/2005/xpath-functions/array"/>

</xsl:stylesheet>
