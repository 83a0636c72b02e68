<?php

namespace Entente\MediaWiki;

use Entente\CardCache;

/**
 * The last good version of each card, in MediaWiki's main stash, which is a database table by default.
 */
class StashCache implements CardCache {

	/** How long an entry is kept, in seconds. Each renewal starts the period again. */
	private const KEPT = 90 * 86400;

	/** @var \BagOStuff */
	private $stash;

	/** @var string Address of the server. Each server has its own cards. */
	private $server;

	/** @var bool Whether the page is only previewed. Its cards are not stored, because they may never be needed again. */
	private $isPreview;

	public function __construct( $stash, string $server, bool $isPreview ) {
		$this->stash = $stash;
		$this->server = $server;
		$this->isPreview = $isPreview;
	}

	public function read( string $path ): ?array {
		$entry = $this->stash->get( $this->key( $path ) );
		return is_array( $entry ) ? $entry : null;
	}

	public function write( string $path, array $entry ): void {
		$isCard = isset( $entry['html'] );
		if ( !( $isCard && $this->isPreview ) ) {
			$this->stash->set( $this->key( $path ), $entry, self::KEPT );
		}
	}

	private function key( string $path ): string {
		return $this->stash->makeKey( 'entente-card', md5( $this->server . $path ) );
	}
}
