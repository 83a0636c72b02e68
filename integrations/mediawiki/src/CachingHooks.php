<?php

namespace Entente\MediaWiki;

/**
 * Keeps browsers and caching servers from showing a page with cards for longer than the wiki does.
 */
class CachingHooks {

	/** @var \PageProps */
	private $properties;

	public function __construct( $properties ) {
		$this->properties = $properties;
	}

	/**
	 * Sends the page again to a browser that has an earlier version. MediaWiki only knows when the page was edited, not when a card changed.
	 */
	public function onOutputPageCheckLastModified( &$modifiedTimes, $out ) {
		$hasEarlierVersion = $out->getRequest()->getHeader( 'If-Modified-Since' ) !== false;
		if ( $hasEarlierVersion && $this->properties->getProperties( $out->getTitle(), CardHooks::PROPERTY ) !== [] ) {
			$modifiedTimes['entente'] = wfTimestampNow();
		}
	}

	public function onOutputPageParserOutput( $out, $parserOutput ): void {
		if ( $parserOutput->getPageProperty( CardHooks::PROPERTY ) !== null ) {
			$age = time() - (int)wfTimestamp( TS_UNIX, $parserOutput->getCacheTime() );
			$out->lowerCdnMaxage( max( 1, $parserOutput->getCacheExpiry() - $age ) );
		}
	}
}
