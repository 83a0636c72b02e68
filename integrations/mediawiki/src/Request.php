<?php

namespace Entente\MediaWiki;

/**
 * A request to the Entente server, through the proxy in MediaWiki's settings if there is one.
 */
class Request {

	/** Maximum size of a body, in bytes. */
	private const LONGEST = 2000000;

	/** @var \MediaWiki\Http\HttpRequestFactory */
	private $requests;

	public function __construct( $requests ) {
		$this->requests = $requests;
	}

	/** @return array{status: int, body: string}|null Null if there was no response within the given seconds. */
	public function __invoke( string $url, int $seconds ): ?array {
		$options = [
			'timeout' => $seconds,
			'connectTimeout' => $seconds,
			// A redirect could lead into the wiki's own network.
			'followRedirects' => false,
		];
		$request = $this->requests->create( $url, $options, __METHOD__ );
		$body = '';
		$read = static function ( $stream, string $piece ) use ( &$body ): int {
			$body .= $piece;
			// Any number other than the length ends the request.
			return strlen( $body ) > self::LONGEST ? 0 : strlen( $piece );
		};
		$request->setCallback( $read );
		$request->execute();
		$status = $request->getStatus();
		return $status === 0 ? null : [ 'status' => $status, 'body' => $body ];
	}
}
