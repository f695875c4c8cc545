<?xml version="1.0" encoding="UTF-8"?>
<!--
  The findings of a validation as one page, in English as the messages are. Initial template: the document node of, in
  no namespace,
    report(@generator) > file(@name, @valid) > schema(@name, @version, @sha256)*, problem*
    problem(@code, @severity, @title, @line?, @column?, @xpath?) > message, hint?, excerpt?
  in the default mode. Result: map { 'report.html': the page }.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes"
    default-mode="ed:report">

  <!-- The rules of the page, in CSS: it is one file, so that it can be sent and archived by itself. -->
  <xsl:param name="style" as="xs:string" select="''"/>

  <xsl:mode name="ed:report" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" mode="ed:report" as="map(xs:string, xs:string)">
    <xsl:variable name="page" as="element()">
      <xsl:apply-templates select="report" mode="ed:report"/>
    </xsl:variable>
    <xsl:map>
      <xsl:map-entry key="'report.html'" select="
          serialize($page, map { 'method': 'html', 'html-version': 5.0, 'indent': false(),
          'include-content-type': false() })"/>
    </xsl:map>
  </xsl:template>

  <xsl:template match="report" mode="ed:report">
    <html lang="en">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>Validation report</title>
        <meta name="generator" content="{@generator}"/>
        <style>{$style}</style>
      </head>
      <body>
        <main>
          <h1>Validation report</h1>
          <p>{count(file[@valid = 'true'])} of {count(file)} valid; {edp:counted(file/problem)}</p>
          <xsl:if test="file[2]">
            <xsl:call-template name="edp:overview"/>
          </xsl:if>
          <xsl:apply-templates select="file" mode="ed:report"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- All files in a table, each with a link to its findings. -->
  <xsl:template name="edp:overview">
    <table>
      <thead>
        <tr><th scope="col">File</th><th scope="col">Verdict</th><th scope="col">Findings</th></tr>
      </thead>
      <tbody>
        <xsl:for-each select="file">
          <tr>
            <td><a href="#{edp:anchor(.)}">{@name}</a></td>
            <td>{edp:verdict(.)}</td>
            <td>{edp:counted(problem)}</td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>

  <xsl:template match="file" mode="ed:report">
    <section id="{edp:anchor(.)}" class="{if (@valid = 'true') then 'valid' else 'invalid'}">
      <h2>{@name}: {edp:verdict(.)}</h2>
      <xsl:apply-templates select="schema" mode="ed:report"/>
      <xsl:if test="problem">
        <ol>
          <xsl:apply-templates select="problem" mode="ed:report"/>
        </ol>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="schema" mode="ed:report">
    <p class="judge">Judged by {@name} {@version}, SHA-256 <code>{@sha256}</code></p>
  </xsl:template>

  <xsl:template match="problem" mode="ed:report">
    <li class="{@severity}">
      <p>
        <span class="code" title="{@title}">{@severity} {@code}</span>
        <xsl:if test="@line">
          <span class="place">{' line '}{@line}{@column ! (', column ' || .)}</span>
        </xsl:if>
      </p>
      <p class="message">{message}</p>
      <xsl:apply-templates select="excerpt, hint" mode="ed:report"/>
      <xsl:if test="@xpath">
        <p class="path"><code>{@xpath}</code></p>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="excerpt" mode="ed:report">
    <pre>{substring(., 1, 300)}</pre>
  </xsl:template>

  <xsl:template match="hint" mode="ed:report">
    <p class="hint">{.}</p>
  </xsl:template>

  <xsl:function name="edp:anchor" as="xs:string">
    <xsl:param name="file" as="element(file)"/>
    <xsl:sequence select="'file-' || count($file/preceding-sibling::file) + 1"/>
  </xsl:function>

  <xsl:function name="edp:verdict" as="xs:string">
    <xsl:param name="file" as="element(file)"/>
    <xsl:sequence select="if ($file/@valid = 'true') then 'valid' else 'not valid'"/>
  </xsl:function>

  <xsl:function name="edp:counted" as="xs:string">
    <xsl:param name="problems" as="element(problem)*"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:for-each select="'error', 'warning', 'info'">
        <xsl:variable name="number" as="xs:integer" select="count($problems[@severity = current()])"/>
        <xsl:if test="$number gt 0">
          <xsl:sequence select="$number || ' ' || . || (if ($number gt 1 and . ne 'info') then 's' else '')"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="if (exists($parts)) then string-join($parts, ', ') else 'no findings'"/>
  </xsl:function>

</xsl:stylesheet>
