/** The style of references: AMA Manual of Style, 11th edition, as far as records need it, in CSL. */
export const amaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" page-range-format="expanded">
  <info>
    <title>Numbered references after the AMA Manual of Style, 11th edition</title>
    <id>evidence-deck-ama</id>
    <category citation-format="numeric"/>
    <updated>2026-11-24T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="all" sort-separator=" " initialize-with="" delimiter=", " delimiter-precedes-last="always" et-al-min="7" et-al-use-first="3"/>
    </names>
  </macro>
  <macro name="locator">
    <choose>
      <if variable="container-title volume" match="all">
        <text variable="container-title" font-style="italic"/>
        <text value=". "/>
        <date variable="issued"><date-part name="year"/></date>
        <group prefix=";">
          <text variable="volume"/>
          <text variable="issue" prefix="(" suffix=")"/>
        </group>
        <text variable="page" prefix=":"/>
      </if>
      <else>
        <group delimiter=". ">
          <text variable="container-title" font-style="italic"/>
          <text variable="publisher"/>
          <date variable="issued"><date-part name="year"/></date>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="access">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="doi:"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation><layout vertical-align="sup" delimiter=","><text variable="citation-number"/></layout></citation>
  <bibliography>
    <layout>
      <text variable="citation-number" suffix=". "/>
      <group delimiter=". ">
        <text macro="author"/>
        <text variable="title"/>
        <text macro="locator"/>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
