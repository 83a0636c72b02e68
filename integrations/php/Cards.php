<?php

namespace Entente;

/**
 * Gets cards from the server and keeps the last good one of each. A reader waits for the server at most once in `RETRY` seconds, and never
 * longer than the system's timeout. Nothing that the server does can break a page: a card is kept only if it is one.
 */
final class Cards {

	/** Seconds in which nobody asks again after the server failed to answer. */
	public const RETRY = 60;

	/** Seconds that a request may take. */
	public const TIMEOUT = 2;

	/** Bytes. The largest card has about 120 kB. */
	private const LARGEST = 1000000;

	/** What no fragment contains: it has no script and loads nothing. */
	private const FORBIDDEN = '/<(?:script|iframe|object|embed|base|meta|form|img|video|audio|source)\b|<[^>]*\s(?:on\w+|srcdoc|action)\s*=|javascript:/i';

	private const WHOLE = array(
		'card'  => '#^<div lang="[a-z]{2}" dir="(?:ltr|rtl)"[^<>]*><template shadowrootmode="open">.*</template><a href="https?://[^"<>]*">[^<>]*</a></div>$#s',
		'plain' => '#^<div lang="[a-z]{2}" dir="(?:ltr|rtl)"><h[1-6]>.*</div>$#s',
	);

	/** @var string Address of the server, without a slash at the end. */
	private $server;

	/** @var int Seconds for which a card counts as the latest. */
	private $lifetime;

	/** @var CardCache */
	private $cache;

	/** @var callable(string, int): ?array{status: int, body: string} */
	private $request;

	/**
	 * @param string    $server   Address of the server, such as `https://entente.example`.
	 * @param int       $lifetime Seconds for which a card counts as the latest.
	 * @param CardCache $cache
	 * @param callable  $request  Requests a URL and returns its status and body, or null if there was no answer within the given seconds.
	 */
	public function __construct( string $server, int $lifetime, CardCache $cache, callable $request ) {
		$this->server   = rtrim( $server, '/' );
		$this->lifetime = $lifetime;
		$this->cache    = $cache;
		$this->request  = $request;
	}

	/**
	 * @param CardOptions $options
	 * @param string      $markup `card`, or `plain` for feeds and e-mail.
	 * @return Card The latest card, the last good one, or none.
	 */
	public function get( CardOptions $options, string $markup = 'card' ): Card {
		$path  = $options->path( $markup );
		$entry = ( $this->cache->read( $path ) ?? array() ) + array(
			'html'    => '',
			'problem' => null,
			'time'    => 0,
			'next'    => 0,
		);
		if ( time() >= $entry['next'] ) {
			// Written before the request, so that other readers do not wait for the same answer.
			$this->cache->write( $path, array( 'next' => time() + self::RETRY ) + $entry );
			$entry = $this->latest( $path, $markup ) + $entry;
			$this->cache->write( $path, $entry );
		}
		return new Card( $entry['html'], $entry['problem'], $entry['time'] );
	}

	/**
	 * @param string $path
	 * @param string $markup
	 * @return array<string, mixed> The attributes of the entry that the server's answer changes.
	 */
	private function latest( string $path, string $markup ): array {
		$retry    = array( 'next' => time() + self::RETRY );
		$response = ( $this->request )( $this->server . $path, self::TIMEOUT );
		if ( null === $response || 429 === $response['status'] || $response['status'] >= 500 ) {
			return array( 'problem' => 'down' ) + $retry;
		}
		$body = trim( $response['body'] );
		if ( 200 === $response['status'] && $this->is_card( $body, $markup ) ) {
			return array(
				'html'    => $body,
				'problem' => null,
				'time'    => time(),
				'next'    => time() + $this->lifetime,
			);
		}
		// Only the server itself says that a fact was withdrawn or never existed. Such a card must not stay.
		if ( $response['status'] >= 400 && preg_match( '/^<!-- Entente: ([^<>]*) -->$/', $body, $found ) ) {
			return array(
				'html'    => '',
				'problem' => $found[1],
				'time'    => time(),
			) + $retry;
		}
		return array( 'problem' => 'garbage' ) + $retry;
	}

	private function is_card( string $html, string $markup ): bool {
		$without_style = preg_replace( '#<style>[^<]*</style>#', '', $html );
		return strlen( $html ) <= self::LARGEST
			&& 1 === preg_match( '//u', $html )
			&& 1 === preg_match( self::WHOLE[ $markup ], $html )
			&& is_string( $without_style )
			&& 0 === preg_match( self::FORBIDDEN, $without_style );
	}
}
