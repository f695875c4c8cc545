<?xml version="1.0" encoding="UTF-8"?>
<!-- What the grammar (RELAX NG, XML syntax) says about an element: its attributes, what it holds, where it stands. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://relaxng.org/ns/structure/1.0">

  <xsl:key name="edp:define" match="define" use="@name"/>
  <xsl:key name="edp:element" match="element" use="edp:name(.)"/>
  <xsl:key name="edp:holder" match="element" use="edp:children(.)"/>

  <!-- The name of an element or attribute, with the prefix xml where it has that namespace. -->
  <xsl:function name="edp:name" as="xs:string">
    <xsl:param name="declaration" as="element()"/>
    <xsl:variable name="local" as="xs:string" select="string(($declaration/@name, $declaration/name)[1])"/>
    <xsl:sequence select="if (ends-with($declaration/name/@ns, '/namespace')) then 'xml:' || $local else $local"/>
  </xsl:function>

  <!-- A pattern with all that it refers to, as far as the next elements and attributes. -->
  <xsl:function name="edp:inside" as="element()*">
    <xsl:param name="pattern" as="element()"/>
    <xsl:sequence select="
        $pattern/*/(
          if (self::ref) then key('edp:define', @name)/edp:inside(.)
          else if (self::element or self::attribute or self::text) then .
          else edp:inside(.))"/>
  </xsl:function>

  <!-- The names of the elements that an element may hold. -->
  <xsl:function name="edp:children" as="xs:string*">
    <xsl:param name="declaration" as="element(element)"/>
    <xsl:sequence select="distinct-values(edp:inside($declaration)/self::element ! edp:name(.))"/>
  </xsl:function>

  <xsl:function name="ed:holds" as="xs:string*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="sort(key('edp:element', $name, $document) ! edp:children(.), (), lower-case#1)"/>
  </xsl:function>

  <xsl:function name="ed:holds-text" as="xs:boolean">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="exists(key('edp:element', $name, $document) ! edp:inside(.)/self::text)"/>
  </xsl:function>

  <!-- The names of the elements that may hold an element. -->
  <xsl:function name="ed:stands-in" as="xs:string*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="sort(distinct-values(key('edp:holder', $name, $document) ! edp:name(.)), (), lower-case#1)"/>
  </xsl:function>

  <!-- The declarations of the attributes of an element, each name once. -->
  <xsl:function name="ed:attributes" as="element(attribute)*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:for-each-group select="key('edp:element', $name, $document) ! edp:inside(.)/self::attribute"
        group-by="edp:name(.)">
      <xsl:sort select="current-grouping-key()"/>
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="ed:attribute-name" as="xs:string">
    <xsl:param name="attribute" as="element(attribute)"/>
    <xsl:sequence select="edp:name($attribute)"/>
  </xsl:function>

  <!-- Whether an attribute must be there. Those that go together are declared in a choice, and each may be absent. -->
  <xsl:function name="ed:is-required" as="xs:boolean">
    <xsl:param name="attribute" as="element(attribute)"/>
    <xsl:sequence select="not($attribute/ancestor::*[self::optional or self::choice or self::zeroOrMore])"/>
  </xsl:function>

  <!-- Whether an attribute is one of those that stand on every element. -->
  <xsl:function name="ed:is-global" as="xs:boolean">
    <xsl:param name="attribute" as="element(attribute)"/>
    <xsl:sequence select="starts-with($attribute/ancestor::define/@name, 'att.global')"/>
  </xsl:function>

  <!-- The values that an attribute lists. -->
  <xsl:function name="ed:values" as="xs:string*">
    <xsl:param name="attribute" as="element(attribute)"/>
    <xsl:sequence select="edp:values($attribute)"/>
  </xsl:function>

  <xsl:function name="edp:values" as="xs:string*">
    <xsl:param name="pattern" as="element()"/>
    <xsl:sequence select="
        $pattern/*/(
          if (self::ref) then key('edp:define', @name)/edp:values(.)
          else if (self::value) then string(.)
          else edp:values(.))"/>
  </xsl:function>

  <!-- Whether an attribute holds several values, parted by spaces. -->
  <xsl:function name="ed:is-list" as="xs:boolean">
    <xsl:param name="attribute" as="element(attribute)"/>
    <xsl:sequence select="exists(($attribute, $attribute//ref ! key('edp:define', @name))//list)"/>
  </xsl:function>

  <!-- What a value must be, in the words of the grammar. -->
  <xsl:function name="ed:type" as="xs:string">
    <xsl:param name="attribute" as="element(attribute)"/>
    <xsl:variable name="defines" as="element(define)*" select="edp:defines($attribute)"/>
    <xsl:variable name="words" as="xs:string*"
        select="$defines/a:documentation ! replace(., ' \(teidata[^)]*\)', '')"/>
    <xsl:variable name="types" as="xs:string*" select="$attribute//data/@type, $defines//data/@type"/>
    <xsl:sequence select="
        if (exists($words)) then string-join(distinct-values($words), '; ')
        else if (exists($types)) then string-join(distinct-values($types ! ($edp:types(.), .)[1]), ' or ')
        else 'any text'"/>
  </xsl:function>

  <!-- Types of XML Schema in words. -->
  <xsl:variable name="edp:types" as="map(xs:string, xs:string)" select="map {
      'ID': 'a name: a letter first, no spaces',
      'Name': 'a name: a letter first, no spaces',
      'boolean': 'true or false',
      'nonNegativeInteger': 'a whole number from 0 up',
      'string': 'any text, but not none',
      'token': 'any text, white space at its ends left out' }"/>

  <xsl:function name="edp:defines" as="element(define)*">
    <xsl:param name="pattern" as="element()"/>
    <xsl:sequence select="$pattern//ref ! key('edp:define', @name) ! (., edp:defines(.))"/>
  </xsl:function>

  <!-- What the grammar says about an attribute. -->
  <xsl:function name="ed:attribute-words" as="xs:string?">
    <xsl:param name="attribute" as="element(attribute)"/>
    <xsl:sequence select="
        ($attribute/a:documentation, $attribute/parent::optional/a:documentation,
         $attribute/ancestor::define[not(element)]/a:documentation)[1] ! string()"/>
  </xsl:function>

</xsl:stylesheet>
