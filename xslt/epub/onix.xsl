<?xml version="1.0" encoding="UTF-8"?>
<!--
  The record of the publication for the book trade and for libraries: ONIX for Books 3.1 (EDItEUR), one product, with
  what it offers to readers who cannot see or hold a book (list 196). It says nothing that the header does not say.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://ns.editeur.org/onix/3.1/reference"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template name="ed:onix" as="element()">
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <ONIXMessage release="3.1">
      <Header>
        <Sender>
          <SenderName>{($ed:publisher, $generator)[1]}</SenderName>
        </Sender>
        <SentDateTime>{translate($modified, '-:', '')}</SentDateTime>
      </Header>
      <Product>
        <RecordReference>{$publication}</RecordReference>
        <NotificationType>03</NotificationType>
        <xsl:call-template name="edp:onix-identifiers"/>
        <xsl:call-template name="edp:onix-description">
          <xsl:with-param name="documents" select="$documents"/>
        </xsl:call-template>
        <xsl:if test="$ed:description">
          <CollateralDetail>
            <TextContent>
              <TextType>03</TextType>
              <ContentAudience>00</ContentAudience>
              <Text>{$ed:description}</Text>
            </TextContent>
          </CollateralDetail>
        </xsl:if>
        <xsl:if test="$ed:publisher">
          <PublishingDetail>
            <Publisher>
              <PublishingRole>01</PublishingRole>
              <PublisherName>{$ed:publisher}</PublisherName>
            </Publisher>
          </PublishingDetail>
        </xsl:if>
      </Product>
    </ONIXMessage>
  </xsl:template>

  <!-- List 5: 15 ISBN-13, 06 DOI, 22 URN; 01 is a proprietary one, whose kind must be named. -->
  <xsl:template name="edp:onix-identifiers" as="element()+">
    <ProductIdentifier>
      <ProductIDType>22</ProductIDType>
      <IDValue>{$publication}</IDValue>
    </ProductIdentifier>
    <xsl:for-each select="$ed:header/fileDesc/publicationStmt/idno[edp:identifier-code(.) = ('06', '15')]">
      <ProductIdentifier>
        <ProductIDType>{edp:identifier-code(.)}</ProductIDType>
        <IDValue>{if (edp:identifier-code(.) = '15') then replace(., '\D', '') else ed:plain(.)}</IDValue>
      </ProductIdentifier>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="edp:onix-description" as="element()">
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <DescriptiveDetail>
      <ProductComposition>00</ProductComposition>
      <ProductForm>ED</ProductForm>
      <ProductFormDetail>E101</ProductFormDetail>
      <xsl:call-template name="edp:onix-accessibility">
        <xsl:with-param name="documents" select="$documents"/>
      </xsl:call-template>
      <EpubTechnicalProtection>00</EpubTechnicalProtection>
      <xsl:call-template name="edp:onix-licence"/>
      <TitleDetail>
        <TitleType>01</TitleType>
        <TitleElement>
          <TitleElementLevel>01</TitleElementLevel>
          <TitleText>{$ed:title}</TitleText>
          <xsl:if test="$ed:subtitle">
            <Subtitle>{$ed:subtitle}</Subtitle>
          </xsl:if>
        </TitleElement>
      </TitleDetail>
      <xsl:call-template name="edp:onix-people"/>
      <xsl:for-each select="
          distinct-values($ed:languages ! map:get($edp:language-codes, replace(lower-case(.), '-.*$', '')))">
        <Language>
          <LanguageRole>01</LanguageRole>
          <LanguageCode>{.}</LanguageCode>
        </Language>
      </xsl:for-each>
      <xsl:for-each select="$ed:keywords">
        <Subject>
          <SubjectSchemeIdentifier>20</SubjectSchemeIdentifier>
          <SubjectHeadingText>{.}</SubjectHeadingText>
        </Subject>
      </xsl:for-each>
    </DescriptiveDetail>
  </xsl:template>

  <!-- List 196, each code only where it is true of this book; type 12, value 00: no known hazards. -->
  <xsl:template name="edp:onix-accessibility" as="element()+">
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <xsl:variable name="codes" as="xs:string*" select="
        '10', '11', '13', '22', '29', '30', '36', '19'[exists($ed:pages)], '12'[$ed:has-indexes],
        '17'[edp:has-mathematics($documents)],
        '14'[$edp:has-images and $edp:all-described], '52'[$edp:all-described],
        if (contains($conforms-to, 'EPUB Accessibility 1.1')) then '04' else (),
        map:get(map { 'WCAG 2.0': '80', 'WCAG 2.1': '81', 'WCAG 2.2': '82' },
                replace($conforms-to, '^.*(WCAG 2\.\d).*$', '$1')),
        map:get(map { 'A': '84', 'AA': '85', 'AAA': '86' }, replace($conforms-to, '^.*Level (A+)$', '$1'))"/>
    <ProductFormFeature>
      <ProductFormFeatureType>09</ProductFormFeatureType>
      <ProductFormFeatureValue>00</ProductFormFeatureValue>
      <ProductFormFeatureDescription>{ed:label('accessibility', $ed:interface-language)}</ProductFormFeatureDescription>
    </ProductFormFeature>
    <xsl:for-each select="sort($codes)">
      <ProductFormFeature>
        <ProductFormFeatureType>09</ProductFormFeatureType>
        <ProductFormFeatureValue>{.}</ProductFormFeatureValue>
      </ProductFormFeature>
    </xsl:for-each>
    <xsl:if test="$conforms-to and $certified-by">
      <ProductFormFeature>
        <ProductFormFeatureType>09</ProductFormFeatureType>
        <ProductFormFeatureValue>90</ProductFormFeatureValue>
        <ProductFormFeatureDescription>{$certified-by}</ProductFormFeatureDescription>
      </ProductFormFeature>
    </xsl:if>
    <ProductFormFeature>
      <ProductFormFeatureType>12</ProductFormFeatureType>
      <ProductFormFeatureValue>00</ProductFormFeatureValue>
    </ProductFormFeature>
  </xsl:template>

  <!-- List 218: 01 is a licence for people to read. -->
  <xsl:template name="edp:onix-licence" as="element()?">
    <xsl:variable name="name" as="xs:string?" select="$ed:licence ! (ed:plain(.), string(@target))[. ne ''][1]"/>
    <xsl:variable name="address" as="xs:string?" select="$ed:licence/@target ! ed:safe-address(.)"/>
    <xsl:if test="$name">
      <EpubLicense>
        <EpubLicenseName>{$name}</EpubLicenseName>
        <xsl:if test="$address">
          <EpubLicenseExpression>
            <EpubLicenseExpressionType>01</EpubLicenseExpressionType>
            <EpubLicenseExpressionLink>{$address}</EpubLicenseExpressionLink>
          </EpubLicenseExpression>
        </xsl:if>
      </EpubLicense>
    </xsl:if>
  </xsl:template>

  <!-- List 17: A01 by (author), B06 translated by, B01 edited by. -->
  <xsl:template name="edp:onix-people" as="element()*">
    <xsl:for-each select="$ed:header/fileDesc/titleStmt/(author | editor)[ed:name(.)]">
      <Contributor>
        <SequenceNumber>{position()}</SequenceNumber>
        <ContributorRole>{
            if (self::author) then 'A01' else if (@role = 'translator') then 'B06' else 'B01' }</ContributorRole>
        <PersonName>{ed:name(.)}</PersonName>
        <PersonNameInverted>{ed:sort-name(.)}</PersonNameInverted>
      </Contributor>
    </xsl:for-each>
  </xsl:template>

  <!-- Languages by ISO 639-1, as ISO 639-2/B has them (list 74). -->
  <xsl:variable name="edp:language-codes" as="map(xs:string, xs:string)" select="map:merge(
      tokenize('ar ara be bel bg bul ca cat cs cze cy wel da dan de ger el gre en eng eo epo es spa et est eu baq fa per
          fi fin fo fao fr fre ga gle gl glg grc grc he heb hi hin hr hrv hu hun hy arm is ice it ita ja jpn ka geo
          ko kor la lat lt lit lv lav mk mac nb nob nl dut nn nno no nor pl pol pt por ro rum ru rus sa san sk slo
          sl slv sq alb sr srp sv swe syc syc tr tur uk ukr ur urd yi yid zh chi')
      => edp:pairs())"/>

  <xsl:function name="edp:pairs" as="map(xs:string, xs:string)*">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:sequence select="
        for $place in 1 to count($words) idiv 2 return map:entry($words[2 * $place - 1], $words[2 * $place])"/>
  </xsl:function>

</xsl:stylesheet>
