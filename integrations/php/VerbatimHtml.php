<?php

namespace Entente;

/**
 * Protects the texts of a card from systems that change text after they have rendered it: typographic quotes, dashes, smileys, shortcodes,
 * links. Every ASCII character that could trigger such a change becomes a numeric character reference, so that browsers show the same text.
 */
final class VerbatimHtml {

	private const TAG = '#(<style>[^<]*</style>|<!--.*?-->|<[a-z/](?:[^"<>]|"[^"]*")*>)#is';

	/** Entities, which stay as they are; punctuation; the x of “9x9”; the 8 of the smiley “8O”; the p of “Wordpress”, which WordPress capitalises. */
	private const CHARACTER = '/&(?:\#\d+|\#x[\da-f]+|[a-z\d]+);|[!-\/:-@\[-`{-~]|(?<=\d)x(?=\d)|8(?=O)|(?<=Word)p(?=ress)/i';

	public static function of( string $html ): string {
		$pieces = preg_split( self::TAG, $html, -1, PREG_SPLIT_DELIM_CAPTURE );
		if ( false === $pieces ) {
			return '';
		}
		foreach ( $pieces as $index => $piece ) {
			// Tags and style sheets have odd indexes. In attribute values, other programs interpret only square brackets.
			$pieces[ $index ] = 0 === $index % 2
				? preg_replace_callback( self::CHARACTER, array( self::class, 'reference' ), $piece )
				: ( 0 === stripos( $piece, '<style' ) ? $piece : strtr( $piece, array( '[' => '&#91;', ']' => '&#93;' ) ) );
		}
		return implode( '', $pieces );
	}

	/** @param string[] $found */
	private static function reference( array $found ): string {
		return 1 === strlen( $found[0] ) ? '&#' . ord( $found[0] ) . ';' : $found[0];
	}
}
