<?xml version="1.0" encoding="UTF-8"?>
<!-- The declarations of a chapter: one entry for each element, and what was changed in classes. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:mode name="ed:entry" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="specGrp" mode="ed:entry">
    <xsl:if test="classSpec">
      <xsl:call-template name="edp:globals"/>
      <xsl:call-template name="edp:classes"/>
    </xsl:if>
    <xsl:apply-templates select="constraintSpec" mode="ed:rule"/>
    <xsl:apply-templates select="elementSpec" mode="ed:entry"/>
  </xsl:template>

  <!-- Which modules and elements the profile takes from TEI. -->
  <xsl:template match="schemaSpec" mode="ed:entry">
    <p>The release of TEI that it builds upon is <code>{@source}</code>.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Module</th>
          <th scope="col">Elements</th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="moduleRef[@include]">
          <tr>
            <th scope="row">{@key}</th>
            <td>
              <xsl:sequence select="edp:linked(tokenize(@include), root())"/>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>

  <xsl:template match="elementSpec" mode="ed:entry">
    <section class="entry" id="{@ident}">
      <h2>
        <code>{@ident}</code>
      </h2>
      <p>
        <xsl:apply-templates select="desc" mode="ed:prose"/>
      </p>
      <dl>
        <dt>Module</dt>
        <dd>{@module} (<a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-{@ident}.html">the same element in
          the TEI Guidelines</a>)</dd>
        <dt>May stand in</dt>
        <dd class="stands-in">
          <xsl:sequence select="edp:links(ed:stands-in(@ident, root()), root())"/>
          <xsl:if test="empty(ed:stands-in(@ident, root()))">the root of a document</xsl:if>
        </dd>
        <dt>May hold</dt>
        <dd class="holds">
          <xsl:call-template name="edp:content"/>
        </dd>
      </dl>
      <xsl:call-template name="edp:attributes"/>
      <xsl:apply-templates select="constraintSpec" mode="ed:rule"/>
      <xsl:apply-templates select="exemplum" mode="ed:example"/>
    </section>
  </xsl:template>

  <xsl:template name="edp:content">
    <xsl:variable name="children" as="xs:string*" select="ed:holds(@ident, root())"/>
    <xsl:variable name="has-text" as="xs:boolean" select="ed:holds-text(@ident, root())"/>
    <xsl:if test="$has-text">text</xsl:if>
    <xsl:if test="$has-text and exists($children)">{if (count($children) gt 24) then ' and' else ', '}</xsl:if>
    <xsl:sequence select="edp:links($children, root())"/>
    <xsl:if test="not($has-text) and empty($children)">nothing</xsl:if>
  </xsl:template>

  <!-- The attributes of an element, but for those of all elements unless they are special here. -->
  <xsl:template name="edp:attributes">
    <xsl:variable name="attributes" as="element(rng:attribute)*"
        select="ed:attributes(@ident, root())[not(ed:is-global(.))]"/>
    <xsl:variable name="spec" as="element(elementSpec)" select="."/>
    <p class="globals">
      <xsl:text>Attributes: </xsl:text>
      <a href="common.html#globals">those of all elements</a>
      <xsl:text>{if (exists($attributes)) then ' and these:' else '.'}</xsl:text>
    </p>
    <xsl:if test="exists($attributes)">
      <table>
        <xsl:call-template name="edp:attribute-head"/>
        <tbody>
          <xsl:for-each select="$attributes">
            <xsl:call-template name="edp:attribute">
              <xsl:with-param name="changed" select="edp:changed(ed:attribute-name(.), $spec)"/>
            </xsl:call-template>
          </xsl:for-each>
        </tbody>
      </table>
    </xsl:if>
  </xsl:template>

  <!-- What the ODD says about an attribute: on the element itself, else where it changes a class. -->
  <xsl:function name="edp:changed" as="element(attDef)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="
        ($spec/attList/attDef, $spec/root()//classSpec/attList/attDef)[@ident = $name][not(@mode = 'delete')]
        [not(valList) or ancestor::elementSpec
         or deep-equal(sort(valList/valItem/@ident ! string()), sort(distinct-values(ed:values(
              ed:attributes($spec/@ident, root($spec))[ed:attribute-name(.) = $name]))))][1]"/>
  </xsl:function>

  <xsl:template name="edp:attribute-head">
    <thead>
      <tr>
        <th scope="col">Attribute</th>
        <th scope="col">Value</th>
        <th scope="col">What it says</th>
      </tr>
    </thead>
  </xsl:template>

  <!-- One attribute; the context is its declaration in the grammar. -->
  <xsl:template name="edp:attribute">
    <xsl:param name="changed" as="element(attDef)?"/>
    <tr>
      <th scope="row">
        <code>{ed:attribute-name(.)}</code>
        <xsl:if test="ed:is-required(.)"> (required)</xsl:if>
      </th>
      <td>
        <xsl:if test="ed:is-list(.)">one or more: </xsl:if>
        <xsl:call-template name="edp:value">
          <xsl:with-param name="changed" select="$changed"/>
        </xsl:call-template>
      </td>
      <td>
        <xsl:apply-templates select="$changed/desc" mode="ed:prose"/>
        <xsl:if test="not($changed/desc)">{ed:attribute-words(.)}</xsl:if>
      </td>
    </tr>
  </xsl:template>

  <xsl:template name="edp:value">
    <xsl:param name="changed" as="element(attDef)?"/>
    <xsl:variable name="values" as="xs:string*" select="distinct-values(ed:values(.))"/>
    <xsl:choose>
      <xsl:when test="empty($values)">{ed:type(.)}</xsl:when>
      <xsl:otherwise>
        <ul class="values">
          <xsl:for-each select="$values">
            <li>
              <code>{.}</code>
              <xsl:for-each select="$changed/valList/valItem[@ident = current()]/desc">
                <xsl:text>: </xsl:text>
                <xsl:apply-templates select="." mode="ed:prose"/>
              </xsl:for-each>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The attributes of all elements, as the grammar has them on the root. -->
  <xsl:template name="edp:globals">
    <xsl:variable name="spec" as="element(elementSpec)" select="key('edp:spec', 'TEI')"/>
    <section id="globals">
      <h2>Attributes of all elements</h2>
      <table>
        <xsl:call-template name="edp:attribute-head"/>
        <tbody>
          <xsl:for-each select="ed:attributes('TEI', root())[ed:is-global(.)]">
            <xsl:call-template name="edp:attribute">
              <xsl:with-param name="changed" select="edp:changed(ed:attribute-name(.), $spec)"/>
            </xsl:call-template>
          </xsl:for-each>
        </tbody>
      </table>
    </section>
  </xsl:template>

  <xsl:template name="edp:classes">
    <section id="classes">
      <h2>Attributes of TEI that are left out</h2>
      <dl>
        <xsl:for-each select="classSpec[@mode = 'delete' or .//attDef/@mode = 'delete']">
          <dt>
            <code>{@ident}</code>
          </dt>
          <dd>{if (@mode = 'delete') then 'all of the class'
            else string-join(.//attDef[@mode = 'delete']/@ident, ', ')}</dd>
        </xsl:for-each>
      </dl>
    </section>
  </xsl:template>

  <!-- Links to elements; a long list is folded. -->
  <xsl:function name="edp:links" as="item()*">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:choose>
      <xsl:when test="count($names) gt 24">
        <details>
          <summary>{count($names)} elements</summary>
          <xsl:sequence select="edp:linked($names, $document)"/>
        </details>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="edp:linked($names, $document)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="edp:linked" as="item()*">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:for-each select="$names">
      <xsl:if test="position() gt 1">
        <xsl:text>, </xsl:text>
      </xsl:if>
      <xsl:sequence select="ed:element-link(., $document)"/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
